package dev.remit.ui.panel.inspect;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Tolerance;
import dev.remit.analysis.figure.Figure;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.report.chart.LoadChart;
import dev.remit.text.Text;
import dev.remit.ui.panel.Amounts;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The cognitive load of a team: the index, a bar of what it is made of, the same in figures, and how it came about.
record LoadCard(FigureCards figures, Checked checked, Team team) {
    private static final int SIGN = 14;

    void addTo(Card card) {
        if (team.roleGroup()) {
            card.text(Text.of("A group of roles holds nothing in mind by itself."));
            return;
        }
        checked.facts().cognitiveLoad(team).ifPresent(load -> add(load, card));
        for (Figure figure : FigureCards.figures("load", it -> it.of(team, checked.facts())))
            card.add(figures.line("load", figure, checked));
    }

    private void add(CognitiveLoad load, Card card) {
        double limit = FigureCards.limit("TOP-002", "index", checked);
        var parts = load.parts();
        card.add(head(load, limit)).add(figures.chart(LoadChart.of(load, limit)));
        var names =
                load.domains().stream().map(holding -> holding.domain().name()).toList();
        card.add(row("load-domains", Text.of("Domains"), Text.of("{0}", String.join(", ", names)), parts.domains()));
        card.add(row("load-interactions", Text.of("Interactions"), ties(load.ties()), parts.interactions()));
        card.add(row(
                "load-services",
                Text.of("Services"),
                Text.of("{0} in production, 3 are free", load.services()),
                parts.services()));
        card.add(row("load-operations", Text.of("Operational work"), operations(), parts.operations()));
        card.add(factor(load));
    }

    private HBox head(CognitiveLoad load, double limit) {
        var figure = Labels.of(Checked.index(load), "figure");
        var words = new VBox(verdict(load, limit), Labels.of(Text.of("Cognitive load index"), "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, figure, words);
        row.getStyleClass().add("load");
        return row;
    }

    /// In words and with a sign, so that it is not told by the colour alone.
    private Label verdict(CognitiveLoad load, double limit) {
        double felt = FigureCards.limit("TOP-002", "survey", checked);
        if (Tolerance.exceeds(load.index(), BigDecimal.valueOf(limit)))
            return verdict(
                    Text.of("Over the limit of {0}", plain(limit)), "over-limit", Signs.of(Severity.WARNING, SIGN));
        if (team.surveyLoad().filter(said -> said >= felt).isPresent())
            return verdict(Text.of("The team says it is too much"), "over-limit", Signs.of(Severity.WARNING, SIGN));
        return load.index() > LoadChart.NEAR * limit
                ? verdict(Text.of("Near the limit of {0}", plain(limit)), "near-limit", Signs.of(Severity.INFO, SIGN))
                : verdict(Text.of("Within the limit of {0}", plain(limit)), "within-limit", Icon.CHECK.node(SIGN));
    }

    private static Label verdict(Text words, String style, Node sign) {
        var label = Labels.wrapped(words, style);
        label.setGraphic(sign);
        return label;
    }

    private static Text ties(CognitiveLoad.Ties ties) {
        return Text.of(
                "Collaborations: {0}, facilitations: {1}, as a service: {2}",
                ties.collaborations(), ties.facilitations(), ties.provisions());
    }

    private Text operations() {
        return checked.facts()
                .operationalShare(team)
                .map(share -> Text.of("{0} of the time, 30 % are free", Amounts.percent(figure(share.value()))))
                .orElse(Text.of("Not enough data: its operational share is not known, so it adds nothing"));
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

    private static String plain(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }
}
