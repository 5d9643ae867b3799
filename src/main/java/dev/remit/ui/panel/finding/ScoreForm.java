package dev.remit.ui.panel.finding;

import dev.remit.edit.ScoreSettings;
import dev.remit.model.ScoreLimits;
import dev.remit.text.Text;
import dev.remit.ui.panel.NumberField;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// How many findings a team may have for each level. The document keeps it, so that all who look see the same level.
final class ScoreForm {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final Session session;
    private final Map<ToIntFunction<ScoreLimits>, NumberField> fields = new LinkedHashMap<>();
    private final Button reset = new Button(Text.of("Reset").toString());
    private final FlowPane form = new FlowPane(16, 8);

    ScoreForm(Session session) {
        this.session = session;
        var goldErrors = field("goldErrors", Text.of("Errors of a gold team"), ScoreLimits::goldErrors);
        var goldWarnings = field("goldWarnings", Text.of("Warnings of a gold team"), ScoreLimits::goldWarnings);
        var silverErrors = field("silverErrors", Text.of("Errors of a silver team"), ScoreLimits::silverErrors);
        var silverWarnings = field("silverWarnings", Text.of("Warnings of a silver team"), ScoreLimits::silverWarnings);
        reset.setId("score-reset");
        reset.setOnAction(event -> session.run(Text.of("Reset the score"), ScoreSettings.forget()));
        form.getStyleClass().add("findings-bar");
        form.getChildren()
                .setAll(
                        row(Text.of("Gold: at most"), goldErrors, goldWarnings),
                        row(Text.of("Silver: at most"), silverErrors, silverWarnings),
                        Labels.of(Text.of("Bronze: all others"), "muted"),
                        reset);
    }

    Node node() {
        return form;
    }

    /// @param isOff where the document can only be looked at
    void show(ScoreLimits limits, boolean isOff) {
        fields.forEach((limit, field) -> field.show(BigDecimal.valueOf(limit.applyAsInt(limits))));
        form.setDisable(isOff);
        reset.setDisable(limits.equals(ScoreLimits.STANDARD));
    }

    private NumberField field(String name, Text words, ToIntFunction<ScoreLimits> limit) {
        var field = new NumberField(
                "score-" + name,
                words,
                BigDecimal.ZERO,
                MOST,
                number -> session.run(Text.of("Change the score"), ScoreSettings.limit(name, number.intValue())));
        fields.put(limit, field);
        return field;
    }

    private static HBox row(Text start, NumberField errors, NumberField warnings) {
        var row = new HBox(
                6,
                Labels.of(start),
                errors.node(),
                Labels.of(Text.of("errors and")),
                warnings.node(),
                Labels.of(Text.of("warnings")));
        row.getStyleClass().add("bar-pair");
        return row;
    }
}
