package dev.remit.ui.panel.outline;

import dev.remit.draw.Tally;
import dev.remit.model.Service;
import dev.remit.text.Text;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Kinds;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Tip;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;

/// A service in the tray: its name, and how many findings there are on it.
final class TrayCell extends ListCell<Service> {
    private final ElementRow row = new ElementRow();
    private final ObservableValue<Optional<Checked>> checked;

    TrayCell(ObservableValue<Optional<Checked>> checked) {
        this.checked = checked;
        setPrefWidth(0);
        checked.addListener(
                (property, old, now) -> Optional.ofNullable(getItem()).ifPresent(this::count));
    }

    @Override
    protected void updateItem(Service service, boolean empty) {
        super.updateItem(service, empty);
        setText("");
        setGraphic(empty ? null : row);
        Tip.off(this);
        if (empty) return;
        row.show(service.name(), Glyphs.of(service));
        Tip.on(this, service.name());
        count(service);
    }

    private void count(Service service) {
        Tally tally = checked.getValue().map(it -> it.tally(service.id())).orElse(Tally.NONE);
        row.count(tally);
        Text what = Text.of("{0} {1}", Kinds.of(service), service.name());
        setAccessibleText(ElementRow.counted(what, tally).toString());
    }
}
