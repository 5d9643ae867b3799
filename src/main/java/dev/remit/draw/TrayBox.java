package dev.remit.draw;

import dev.remit.draw.arrange.Tray;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;

/// The area around services that stand alone. It is no element, so nothing happens when it is clicked.
///
/// @param services what stands in it, in the order of painting
public record TrayBox(Tray tray, Rect box, List<Id> services) {
    public TrayBox {
        services = List.copyOf(services);
    }

    public Text label() {
        return tray.label();
    }
}
