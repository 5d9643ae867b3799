package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import java.util.List;
import javafx.scene.control.Hyperlink;

/// Tells a set of which nobody knows anything from one that is known to be empty, and makes the one of the other.
final class Knowing extends Hyperlink {
    private final Entry.Taker taker;

    /// @param kind of the attribute; the link stays away where it is always known
    Knowing(Kind<?> kind, Entry.Taker taker) {
        this.taker = taker;
        boolean isAsked = Cores.mayBeUnknown(kind);
        setVisible(isAsked);
        setManaged(isAsked);
        getStyleClass().add("knowing");
    }

    void show(Held held) {
        boolean isUnknown = held.isNothing();
        setText((isUnknown ? Text.of("Not known. Set to none") : Text.of("Set to not known")).toString());
        Raw other = isUnknown ? Raw.of(List.of()) : Raw.NOTHING;
        setOnAction(event -> taker.take(new Entered.Chosen(other)));
    }
}
