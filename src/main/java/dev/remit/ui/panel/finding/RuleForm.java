package dev.remit.ui.panel.finding;

import dev.remit.edit.Edit;
import dev.remit.edit.RuleSettings;
import dev.remit.model.RuleSetting;
import dev.remit.model.Severity;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.panel.Choosing;
import dev.remit.ui.panel.NumberField;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How the document sets one rule: whether it is checked, how much its findings matter, and its limits. Each change is
/// a step that can be undone.
final class RuleForm {
    private final Session session;
    private final Metadata rule;
    private final CheckBox on = new CheckBox(Text.of("Check this rule").toString());
    private final Choosing<Optional<Severity>> severity;
    private final Map<Parameter, NumberField> limits = new LinkedHashMap<>();
    private final Button reset = new Button(Text.of("Reset").toString());
    private final VBox form = new VBox(8);

    RuleForm(Session session, Metadata rule) {
        this.session = session;
        this.rule = rule;
        on.setId("rule-on");
        on.setOnAction(event -> run(
                on.isSelected() ? Text.of("Check {0}", rule.code()) : Text.of("Do not check {0}", rule.code()),
                RuleSettings.off(rule.code(), !on.isSelected())));
        severity = new Choosing<>("rule-severity", Text.of("Severity"), this::choose);
        severity.offer(severities());
        reset.setId("rule-reset");
        reset.setOnAction(event -> run(Text.of("Reset {0}", rule.code()), RuleSettings.forget(rule.code())));
        form.getChildren().setAll(on, row(Text.of("Severity"), severity.node(), Text.of("")));
        for (Parameter each : rule.parameters()) form.getChildren().add(limit(each));
        form.getChildren().add(reset);
    }

    VBox node() {
        return form;
    }

    /// @param isOff where the document can only be looked at
    void show(RuleSetting setting, boolean isOff) {
        on.setSelected(!setting.off());
        severity.show(setting.severity());
        limits.forEach((limit, field) -> field.show(limit.in(setting)));
        form.setDisable(isOff);
        reset.setDisable(setting.equals(RuleSetting.NONE));
    }

    private List<Choosing.Choice<Optional<Severity>>> severities() {
        var choices = new ArrayList<Choosing.Choice<Optional<Severity>>>();
        Text own = Text.of("As the rule says ({0})", Labelled.of(rule.severity()));
        choices.add(new Choosing.Choice<>(Optional.empty(), own));
        Arrays.stream(Severity.values())
                .forEach(each ->
                        choices.add(new Choosing.Choice<>(Optional.of(each), Text.of("{0}", Labelled.of(each)))));
        return choices;
    }

    private void choose(Optional<Severity> chosen) {
        run(Text.of("Severity of {0}", rule.code()), RuleSettings.severity(rule.code(), chosen));
    }

    private VBox limit(Parameter limit) {
        var field = new NumberField(
                "limit-" + limit.name(), limit.meaning(), limit.least(), limit.most(), number -> set(limit, number));
        limits.put(limit, field);
        Text range = Text.of(
                "{0}; {1} to {2}, standard {3}",
                limit.unit(),
                limit.least().toPlainString(),
                limit.most().toPlainString(),
                limit.standard().toPlainString());
        return new VBox(4, Labels.wrapped(limit.meaning(), "small"), row(Text.of(limit.name()), field.node(), range));
    }

    private void set(Parameter limit, BigDecimal number) {
        boolean isStandard = number.compareTo(limit.standard()) == 0;
        run(
                Text.of("Limit of {0}", rule.code()),
                isStandard
                        ? RuleSettings.forget(rule.code(), limit.name())
                        : RuleSettings.limit(rule.code(), limit.name(), number));
    }

    private void run(Text label, Edit edit) {
        session.run(label, edit);
    }

    private static HBox row(Text name, javafx.scene.Node field, Text after) {
        var row = new HBox(8, Labels.of(name, "muted", "fact-name"), field, Labels.of(after, "muted", "small"));
        row.getStyleClass().add("bar-pair");
        return row;
    }
}
