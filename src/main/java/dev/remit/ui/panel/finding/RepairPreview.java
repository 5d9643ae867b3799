package dev.remit.ui.panel.finding;

import dev.remit.edit.Titles;
import dev.remit.edit.compare.Difference;
import dev.remit.edit.compare.DifferenceWords;
import dev.remit.text.Text;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.session.desk.ForeseenRepair;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import dev.remit.ui.triage.Line;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a repair would change, which findings it would make vanish, and which it would bring.
final class RepairPreview {
    private static final int MOST_CHANGES = 30;
    private static final int MOST_FINDINGS = 10;

    private final ForeseenRepair foreseen;
    private final DifferenceWords words;
    private final Button apply = new Button(Text.of("Apply").toString());
    private final VBox box = new VBox(8);

    /// @param isOff where the document can only be looked at
    RepairPreview(Triaging triaging, ForeseenRepair foreseen, boolean isOff) {
        this.foreseen = foreseen;
        words = new DifferenceWords(foreseen.comparison());
        apply.setId("repair-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setDisable(isOff);
        apply.setOnAction(event -> triaging.apply(foreseen));
        var cancel = new Button(Text.of("Cancel").toString());
        cancel.setId("repair-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> triaging.read());
        box.setId("repair-preview");
        box.getChildren().add(Labels.wrapped(foreseen.repair().label(), "strong"));
        box.getChildren().add(Labels.of(Text.of("What it changes"), "card-section"));
        changes();
        findings(Text.of("Findings that vanish"), foreseen.gone());
        findings(Text.of("Findings that are new"), foreseen.fresh());
        box.getChildren().add(new HBox(8, apply, cancel));
    }

    VBox node() {
        return box;
    }

    void focus() {
        apply.requestFocus();
    }

    private void changes() {
        var differences = foreseen.comparison().differences();
        if (differences.isEmpty()) box.getChildren().add(Labels.wrapped(Text.of("Nothing."), "muted"));
        differences.stream().limit(MOST_CHANGES).map(this::change).forEach(box.getChildren()::add);
        more(differences.size() - MOST_CHANGES);
    }

    /// The element, and beneath it what becomes what.
    private Node change(Difference difference) {
        var change = new VBox(2, Labels.wrapped(Text.of("{0}", element(difference)), "strong", "small"));
        change.getStyleClass().add("foreseen-change");
        String from = words.from(difference);
        String to = words.to(difference);
        Text what = words.change(difference);
        Text sentence =
                from.isEmpty() && to.isEmpty() ? what : Text.of("{0}: {1} → {2}", what, orNothing(from), orNothing(to));
        change.getChildren().add(Labels.wrapped(sentence, "small"));
        return change;
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? Text.of("nothing").toString() : value;
    }

    private String element(Difference difference) {
        var comparison = foreseen.comparison();
        return difference
                .where()
                .element()
                .map(id -> comparison.from().find(id).isPresent()
                        ? Titles.of(id, comparison.from())
                        : Titles.of(id, comparison.to()))
                .orElseGet(() -> Text.of("The document").toString());
    }

    private void findings(Text title, List<Line> lines) {
        box.getChildren().add(Labels.of(Text.of("{0}: {1}", title, lines.size()), "card-section"));
        lines.stream().limit(MOST_FINDINGS).map(RepairPreview::finding).forEach(box.getChildren()::add);
        more(lines.size() - MOST_FINDINGS);
    }

    private static Label finding(Line line) {
        var label = Labels.wrapped(Text.of("{0}: {1}", line.finding().rule(), line.message()), "small");
        label.setGraphic(Signs.of(line.finding().severity(), 11));
        return label;
    }

    private void more(int count) {
        if (count > 0) box.getChildren().add(Labels.of(Text.of("and {0} more", count), "muted", "small"));
    }
}
