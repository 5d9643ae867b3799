package dev.remit.ui.panel.map;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A step of the history: the present has a tick and is called so; what was undone is grey and called so.
final class StepCell extends ListCell<ChangesPane.Step> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Label name = Labels.of("");
    private final Label note = Labels.of("", "muted", "small");
    private final HBox row = new HBox(8, name, note);

    StepCell() {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        note.setMinWidth(Label.USE_PREF_SIZE);
        row.getStyleClass().add("step");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ChangesPane.Step step, boolean empty) {
        super.updateItem(step, empty);
        setText("");
        setGraphic(empty ? null : row);
        pseudoClassStateChanged(UNDONE, !empty && step.when() == ChangesPane.Step.When.UNDONE);
        if (empty) return;
        var sign = Icon.CHECK.node(14);
        name.setText(step.label().toString());
        name.setGraphic(sign);
        switch (step.when()) {
            case BEFORE -> {
                sign.setOpacity(0);
                note.setText("");
            }
            case NOW -> note.setText(Text.of("now").toString());
            case UNDONE -> {
                sign.setOpacity(0);
                note.setText(Text.of("undone").toString());
            }
        }
        setAccessibleText(Text.of("{0} {1}", step.label(), note.getText()).toString());
    }
}
