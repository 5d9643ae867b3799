package dev.remit.ui.panel.finding;

import dev.remit.model.RuleSetting;
import dev.remit.rule.Example;
import dev.remit.rule.Group;
import dev.remit.rule.Metadata;
import dev.remit.rule.Source;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All about one rule: how it is set, when it reports and with which limits, why, what to do, where that comes from,
/// and an example of either kind.
final class RuleSheet {
    private final Metadata rule;
    private final RuleForm form;
    private final Label when = Labels.wrapped(Text.of(""));
    private final Card card;

    RuleSheet(Session session, Metadata rule) {
        this.rule = rule;
        form = new RuleForm(session, rule);
        card = new Card(
                Signs.of(rule.severity(), 14),
                rule.title().toString(),
                Text.of("{0}, {1}", rule.code(), Labelled.of(Group.of(rule.code()))));
        card.add(form.node());
        card.section(Text.of("When it reports")).add(when);
        if (!rule.exception().toString().isEmpty()) card.text(rule.exception());
        card.section(Text.of("Why it matters")).text(rule.why());
        card.section(Text.of("What to do")).text(rule.remedy());
        card.section(Text.of("Where it comes from"));
        rule.sources().forEach(key -> card.text(source(key)));
        example(Text.of("It reports this"), rule.reported());
        example(Text.of("This is in order"), rule.accepted());
    }

    VBox node() {
        return card.node();
    }

    boolean isOf(Metadata other) {
        return rule == other;
    }

    void show(RuleSetting setting, boolean isOff) {
        form.show(setting, isOff);
        when.setText(rule.condition(setting));
    }

    private static Text source(String key) {
        return Source.of(key)
                .map(source -> Text.of("{0}: {1}", key, source.title()))
                .orElse(Text.of("{0}", key));
    }

    private void example(Text title, Example example) {
        if (example.members().isEmpty()) return;
        card.section(title);
        card.add(Labels.wrapped(Text.of("{0}", example.members().stripTrailing()), "code"));
        example.messages().forEach(message -> card.text(Text.of("→ {0}", message)));
    }
}
