package dev.remit.ui.panel.inspect;

import dev.remit.analysis.Availability;
import dev.remit.analysis.ChangeFailRate;
import dev.remit.analysis.figure.Figure;
import dev.remit.draw.chart.Chart;
import dev.remit.draw.chart.Steps;
import dev.remit.model.Service;
import dev.remit.report.chart.RateChart;
import dev.remit.report.chart.ShareChart;
import dev.remit.report.chart.WayChart;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What a service promises and how changes get to production, in figures.
record ServiceFigures(FigureCards figures, ElementCards cards) {
    private static final double WHOLE_BUDGET = 1;

    List<Node> reliability(Checked checked, Service service) {
        var card = Card.plain();
        var all = FigureCards.figures("availability", it -> it.of(service, checked.facts()));
        if (!all.isEmpty()) card.section(Text.of("What it can keep"));
        for (Figure figure : all) {
            card.add(figures.line("availability", figure, spent(figure), checked));
            if (figure.name().equals("ceiling")) addWeakest(service, checked, card);
        }
        for (Figure figure : FigureCards.figures("bus-factor", it -> it.of(service, checked.facts())))
            card.add(figures.line("bus-factor", figure, checked));
        return card.node().getChildren().isEmpty() ? List.of() : List.of(card.node());
    }

    List<Node> delivery(Checked checked, Service service) {
        var card = Card.plain();
        if (!service.isProduction()) {
            card.text(Text.of("It is not in production, so no changes are counted."));
            return List.of(card.node());
        }
        card.section(Text.of("The way of a change"));
        addWay(service, checked, card);
        for (Figure figure : FigureCards.figures("hand-offs", it -> it.of(service, checked.facts())))
            card.add(figures.line("hand-offs", figure, checked));
        card.section(Text.of("Changes that fail"));
        for (Figure figure : FigureCards.figures("change-fail-rate", it -> it.of(service, checked.facts())))
            card.add(figures.line("change-fail-rate", figure, rate(figure, service, checked), checked));
        return List.of(card.node());
    }

    private void addWeakest(Service service, Checked checked, Card card) {
        checked.facts().availability().links(service).stream()
                .min(Comparator.comparing(Availability.Link::availability))
                .map(link -> link.weakest().service())
                .ifPresent(weakest ->
                        card.fact(Text.of("Weakest dependency"), cards.links(List.of(weakest), Text.of(""))));
    }

    private static Optional<Chart> spent(Figure figure) {
        if (!figure.name().startsWith("spent-")) return Optional.empty();
        return figure.value().map(known -> ShareChart.of(figure.title(), known, WHOLE_BUDGET));
    }

    private void addWay(Service service, Checked checked, Card card) {
        var facts = checked.facts();
        Steps way = WayChart.of(facts.passage(service), facts.structure());
        if (way.steps().isEmpty()) {
            card.text(Text.of("No step of it is known."));
            return;
        }
        boolean isDrawn = facts.flows().drawn(service).isPresent();
        if (!isDrawn)
            card.add(Labels.wrapped(
                    Text.of("No flow is drawn. This one follows from who does what in the RACI."), "muted", "small"));
        card.add(figures.chart(way));
        if (isDrawn) way.steps().forEach(step -> card.add(Labels.wrapped(WayChart.words(step), "small")));
    }

    private static Optional<Chart> rate(Figure figure, Service service, Checked checked) {
        if (!figure.name().equals("rate")) return Optional.empty();
        double limit = FigureCards.limit("FLW-004", "rate", checked);
        return ChangeFailRate.of(service.delivery()).map(sample -> RateChart.of(sample, limit));
    }
}
