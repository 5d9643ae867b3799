package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of what was found: its sign, its name, and what it is.
final class FoundCell extends ListCell<SearchField.Found> {
    private final Label name = Labels.of("");
    private final Label kind = Labels.of("", "muted", "small");
    private final HBox row = new HBox(8, name, kind);

    FoundCell() {
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(0);
        kind.setMinWidth(Label.USE_PREF_SIZE);
        row.getStyleClass().add("found-row");
        // As wide as the list and no wider, so that nothing is scrolled to the side.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchField.Found found, boolean empty) {
        super.updateItem(found, empty);
        setText("");
        setGraphic(empty ? null : row);
        if (empty) return;
        switch (found) {
            case SearchField.Found.OfElement it -> {
                name.setText(it.hit().name());
                name.setGraphic(Glyphs.of(it.hit().element()));
                kind.setText(Kinds.of(it.hit().element()).toString());
            }
            case SearchField.Found.OfCommand it -> {
                name.setText(it.title().toString());
                name.setGraphic(it.command().icon().orElse(Icon.COMMAND).node(14));
                kind.setText(it.command()
                        .shortcut()
                        .map(KeyCombination::getDisplayText)
                        .orElse(Text.of("Command").toString()));
            }
        }
    }
}
