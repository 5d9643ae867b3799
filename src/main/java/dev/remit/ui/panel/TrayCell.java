package dev.remit.ui.panel;

import dev.remit.draw.Tally;
import dev.remit.model.Service;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Counts;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A service in the tray: its name, and how many findings there are on it.
final class TrayCell extends ListCell<Service> {
    private final Label name = Labels.of("");
    private final Badges badges = new Badges();
    private final HBox row = new HBox(8, name, badges);
    private final Tooltip whole = new Tooltip();
    private final ObservableValue<Optional<Checked>> checked;

    TrayCell(ObservableValue<Optional<Checked>> checked) {
        this.checked = checked;
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getStyleClass().add("branch");
        setPrefWidth(0);
        checked.addListener(
                (property, old, now) -> Optional.ofNullable(getItem()).ifPresent(this::count));
    }

    @Override
    protected void updateItem(Service service, boolean empty) {
        super.updateItem(service, empty);
        setText("");
        setGraphic(empty ? null : row);
        setTooltip(empty ? null : whole);
        if (empty) return;
        name.setText(service.name());
        name.setGraphic(Glyphs.of(service));
        whole.setText(service.name());
        count(service);
    }

    private void count(Service service) {
        Tally tally = checked.getValue().map(it -> it.tally(service.id())).orElse(Tally.NONE);
        badges.show(tally);
        Text what = Text.of("{0} {1}", Kinds.of(service), service.name());
        Text spoken = tally.equals(Tally.NONE) ? what : Text.of("{0}, {1}", what, Counts.of(tally));
        setAccessibleText(spoken.toString());
    }
}
