package dev.remit.ui.panel.map;

import dev.remit.text.Text;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Kinds;
import dev.remit.ui.theme.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An element that was found: its sign and name, what it is, and who answers for it.
final class FoundCell extends ListCell<SearchPane.Line> {
    private static final double KIND = 140;
    private static final double OWNER = 160;

    private final Label name = Labels.of("", "strong");
    private final Label kind = Labels.of("", "muted");
    private final Label owner = Labels.of("");
    private final HBox row = new HBox(8, name, kind, owner);

    FoundCell() {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        kind.setMinWidth(KIND);
        owner.setMinWidth(OWNER);
        owner.setMaxWidth(OWNER);
        row.getStyleClass().add("found-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchPane.Line line, boolean empty) {
        super.updateItem(line, empty);
        setText("");
        setGraphic(empty ? null : row);
        if (empty) return;
        name.setText(line.element().title());
        name.setGraphic(Glyphs.of(line.element()));
        kind.setText(Kinds.of(line.element()).toString());
        setAccessibleText(
                Text.of("{0}, {1}", line.element().title(), kind.getText()).toString());
        owner.setText(
                line.owner().map(team -> Text.of("Owner: {0}", team).toString()).orElse(""));
    }
}
