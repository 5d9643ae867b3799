package dev.remit.ui.panel;

import dev.remit.analysis.figure.Figure;
import dev.remit.model.Settings;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.rule.Source;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import javafx.scene.layout.Region;

/// How a figure came about: its formula, what it was made of, the rule that judges it with the limits in force, and the
/// sources spelt out.
record Explanation(Figure figure, Settings settings) {
    Region node() {
        var card = Card.plain();
        card.node().getStyleClass().add("explanation");
        card.fact(Text.of("Formula"), figure.formula());
        for (Figure.Input input : figure.inputs()) card.fact(Text.of("{0}", input.name()), input.value());
        figure.rule().flatMap(Rules::find).ifPresent(rule -> add(rule, card));
        for (String key : figure.sources()) {
            Text title = Source.of(key).map(Source::title).orElse(Text.of("{0}", key));
            card.fact(Text.of("Source {0}", key), Labels.wrapped(title));
        }
        return card.node();
    }

    private void add(Metadata rule, Card card) {
        card.fact(Text.of("Rule {0}", rule.code()), rule.title().toString());
        card.fact(Text.of("Reports when"), rule.condition(rule.setting(settings)));
    }
}
