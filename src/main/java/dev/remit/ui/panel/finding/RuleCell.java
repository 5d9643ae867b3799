package dev.remit.ui.panel.finding;

import dev.remit.model.RuleSetting;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A rule in the list: its severity, title and code, whether the document sets it, and how often it reports.
final class RuleCell extends ListCell<RulesPage.RuleLine> {
    private final Label title = Labels.of("", "strong");
    private final Label under = Labels.of("", "muted", "small");
    private final Label count = Labels.of("", "muted");
    private final HBox row = new HBox(10);

    RuleCell() {
        var words = new VBox(title, under);
        words.setMinWidth(0);
        words.getStyleClass().add("rule-row");
        HBox.setHgrow(words, Priority.ALWAYS);
        count.setMinWidth(Label.USE_PREF_SIZE);
        row.getStyleClass().add("rule-row");
        row.getChildren().setAll(words, count);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RulesPage.RuleLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty ? null : row);
        if (!empty) show(line);
    }

    private void show(RulesPage.RuleLine line) {
        var severity = line.setting().severity().orElse(line.rule().severity());
        title.setText(line.rule().title().toString());
        title.setGraphic(Signs.of(severity, 12));
        under.setText(under(line).toString());
        count.setText(line.findings() == 0 ? "" : Integer.toString(line.findings()));
        setAccessibleText(Text.of(
                        "{0}, {1}, {2}, {3} findings",
                        line.rule().title(), under(line), severity.label(), line.findings())
                .toString());
    }

    private static Text under(RulesPage.RuleLine line) {
        if (line.setting().off()) return Text.of("{0}, not checked", line.rule().code());
        return line.setting().equals(RuleSetting.NONE)
                ? Text.of("{0}", line.rule().code())
                : Text.of("{0}, set in this document", line.rule().code());
    }
}
