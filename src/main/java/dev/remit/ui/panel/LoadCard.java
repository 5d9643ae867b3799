package dev.remit.ui.panel;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.model.Team;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.theme.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The cognitive load of a team: the index, a bar of what it is made of, and the same in figures.
final class LoadCard {
    private LoadCard() {}

    static List<Node> of(Checked checked, Team team) {
        var card = Card.plain();
        checked.facts().cognitiveLoad(team).ifPresentOrElse(load -> add(load, card), () -> card.text(missing()));
        return List.of(card.node());
    }

    private static Text missing() {
        return Text.of("The load is not known before the team has a headcount.");
    }

    private static void add(CognitiveLoad load, Card card) {
        var parts = load.parts();
        card.add(head(load)).add(new LoadBar(load));
        var names =
                load.domains().stream().map(holding -> holding.domain().name()).toList();
        card.add(row("load-domains", Text.of("Domains"), Text.of("{0}", String.join(", ", names)), parts.domains()));
        card.add(row("load-interactions", Text.of("Interactions"), ties(load.ties()), parts.interactions()));
        card.add(row(
                "load-services",
                Text.of("Services"),
                Text.of("{0} in production, 3 are free", load.services()),
                parts.services()));
        Text share = Text.of("{0} of the time, 30 % are free", Amounts.percent(figure(load.operational())));
        card.add(row("load-operations", Text.of("Operational work"), share, parts.operations()));
        card.add(factor(load));
    }

    private static HBox head(CognitiveLoad load) {
        boolean isTooMuch = load.index() > 1;
        var figure = Labels.of(Checked.index(load), "figure");
        var verdict = isTooMuch
                ? Labels.of(Text.of("Over the limit of 1"), "over-limit")
                : Labels.of(Text.of("Within the limit of 1"), "within-limit");
        var words = new VBox(verdict, Labels.of(Text.of("Cognitive load index"), "muted", "small"));
        var row = new HBox(12, figure, words);
        row.getStyleClass().add("load");
        return row;
    }

    private static Text ties(CognitiveLoad.Ties ties) {
        return Text.of(
                "Collaborations: {0}, facilitations: {1}, as a service: {2}",
                ties.collaborations(), ties.facilitations(), ties.provisions());
    }

    private static HBox row(String style, Text name, Text what, double part) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("load-swatch", style);
        var words = new VBox(Labels.of(name));
        if (!what.toString().isEmpty()) words.getChildren().add(Labels.wrapped(what, "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, swatch, words, value(figure(part).toPlainString()));
        row.getStyleClass().add("load-row");
        return row;
    }

    private static HBox factor(CognitiveLoad load) {
        var words = Labels.of(Text.of("Size factor, {0} people", figure(load.people())), "strong");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words, value("× " + figure(load.sizeFactor()).toPlainString()));
        row.getStyleClass().add("load-row");
        return row;
    }

    private static Label value(String figure) {
        var value = Labels.of(figure, "strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return value;
    }

    private static BigDecimal figure(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }
}
