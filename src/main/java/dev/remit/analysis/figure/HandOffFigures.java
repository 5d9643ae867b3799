package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Passage;
import dev.remit.model.Service;
import dev.remit.model.ValueStream;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The way of a change to production, by service and on average by value stream (analyses 5.4).
public final class HandOffFigures implements Analysis {
    private static final Text TIMES = Text.of("the times of some steps are not known");

    @Override
    public String name() {
        return "hand-offs";
    }

    @Override
    public List<Figure> of(Service service, Facts facts) {
        if (!service.isProduction()) return List.of();
        var drawn = facts.flows().drawn(service);
        var way = facts.passage(service);
        String basis = drawn.map(flow -> "drawn: " + flow.id()).orElse("derived from the RACI");
        var figures = List.of(
                handoffs(way, basis, facts),
                hours("lead-time", Text.of("Lead time of a change"), way.leadTime(), "Σ work + Σ wait", way),
                Figure.of("efficiency", Text.of("Flow efficiency"), Measure.SHARE)
                        .by("Σ work ÷ lead time", "LEAN", "SEED:96")
                        .judgedBy("FLW-002")
                        .from("work", way.work())
                        .from("wait", way.waiting())
                        .worth(way.efficiency(), TIMES),
                hours(
                        "hand-off-wait",
                        Text.of("Wait at hand-offs"),
                        way.handoffWaiting(),
                        "Σ wait where the team changes",
                        way),
                Figure.of("accuracy", Text.of("Complete and accurate at the end"), Measure.SHARE)
                        .by("Π complete and accurate; 1 − it is sent back on the way", "LEAN")
                        .from("sent back", way.rework())
                        .worth(way.accuracy(), Text.of("how much of some steps arrives complete is not known")),
                Figure.of("waiting-cost", Text.of("Cost of waiting"), Measure.MONEY)
                        .by("Σ wait × cost of an hour", "APP")
                        .worth(
                                way.waitingCost(),
                                Text.of("what an hour of waiting costs is not known for every step")));
        return drawn.map(flow -> figures.stream()
                        .map(figure -> figure.needing(flow.id(), "steps"))
                        .toList())
                .orElse(figures);
    }

    @Override
    public List<Figure> of(ValueStream stream, Facts facts) {
        var ways = facts.passages(stream);
        if (ways.isEmpty()) return List.of();
        return List.of(
                average(
                        "hand-offs",
                        Text.of("Hand-offs of a change, on average"),
                        Measure.COUNT,
                        ways,
                        way -> Optional.of((double) way.handoffs())),
                average(
                        "lead-time",
                        Text.of("Lead time of a change, on average"),
                        Measure.HOURS,
                        ways,
                        Passage::leadTime),
                average("waiting", Text.of("Wait of a change, on average"), Measure.HOURS, ways, Passage::waiting));
    }

    private static Figure handoffs(Passage way, String basis, Facts facts) {
        var route = way.route().stream().map(facts.structure()::nameOf).collect(Collectors.joining("→"));
        var figure = Figure.of("hand-offs", Text.of("Hand-offs of a change"), Measure.COUNT)
                .by("how often a step is another team's than the step before", "SEED:96", "TT")
                .judgedBy("FLW-001")
                .from("flow", basis)
                .from("way", route.isEmpty() ? "nobody is known" : route);
        return route.isEmpty() ? figure.unknown(Text.of("no team of the flow is known")) : figure.worth(way.handoffs());
    }

    private static Figure hours(String name, Text title, Optional<Double> hours, String formula, Passage way) {
        return Figure.of(name, title, Measure.HOURS)
                .by(formula, "SEED:96", "LEAN")
                .from("work", way.work())
                .from("wait", way.waiting())
                .worth(hours, TIMES);
    }

    private static Figure average(
            String name, Text title, Measure measure, List<Passage> ways, Function<Passage, Optional<Double>> part) {
        var known = ways.stream().flatMap(way -> part.apply(way).stream()).toList();
        return Figure.of(name, title, measure)
                .by("mean over the services whose figure is known", "SEED:96", "APP")
                .from("services", ways.size())
                .from("known", known.size())
                .worth(
                        known.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        known.stream().mapToDouble(each -> each).sum() / known.size()),
                        TIMES);
    }
}
