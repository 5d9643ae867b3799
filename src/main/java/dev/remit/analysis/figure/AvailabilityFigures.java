package dev.remit.analysis.figure;

import dev.remit.analysis.Availability;
import dev.remit.analysis.Availability.Link;
import dev.remit.analysis.ErrorBudget;
import dev.remit.analysis.Facts;
import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.Sli;
import dev.remit.model.Slo;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a service promises, what its dependencies allow, and what its objectives leave for failure (analyses 5.6,
/// target mode). No attribute says what a service manages without its dependencies, so there is no intrinsic figure.
public final class AvailabilityFigures implements Analysis {
    @Override
    public String name() {
        return "availability";
    }

    @Override
    public List<Figure> of(Service service, Facts facts) {
        if (!service.isLive()) return List.of();
        var figures = new ArrayList<Figure>();
        var target = facts.availability().target(service);
        figures.add(Figure.of("target", Text.of("Availability promised"), Measure.SHARE)
                .by("highest target of an objective on an AVAILABILITY indicator", "WB-20")
                .needing(service.id(), "slos")
                .worth(target.map(BigDecimal::doubleValue), Text.of("it has no objective on availability")));
        if (service.dependsOn().stream().anyMatch(Dependency::isHard)) figures.add(ceiling(service, facts));
        if (!service.dependsOn().isEmpty()) figures.add(degraded(service, facts));
        target.ifPresent(promised -> figures.add(need(promised)));
        for (Slo slo : service.slos()) figures.addAll(budget(slo, service));
        return figures;
    }

    private static Figure ceiling(Service service, Facts facts) {
        var links = facts.availability().links(service);
        long hard = service.dependsOn().stream().filter(Dependency::isHard).count();
        long known = links.stream().mapToLong(link -> link.members().size()).sum();
        var figure = Figure.of("ceiling", Text.of("Availability its hard dependencies allow"), Measure.SHARE)
                .by("Π (1 − impact × (1 − target)), of a redundancy group 1 − Π (1 − a)", "CALC")
                .judgedBy("SLO-003")
                .needing(service.id(), "dependsOn")
                .from("hard dependencies", hard)
                .from("of known target", known);
        if (links.isEmpty()) return figure.unknown(Text.of("no hard dependency has a known target"));
        var weakest = links.stream()
                .min(Comparator.comparing(Link::availability))
                .orElseThrow()
                .weakest();
        return figure.from(
                        "weakest",
                        weakest.service().name() + " "
                                + Measure.SHARE.shown(weakest.target().doubleValue()))
                .worth(Availability.ceiling(links).doubleValue());
    }

    private static Figure degraded(Service service, Facts facts) {
        var figure = Figure.of("degraded", Text.of("The same with degradation"), Measure.SHARE)
                .by("ceiling × Π (1 − impact × (1 − target)) of soft dependencies", "CALC")
                .needing(service.id(), "dependsOn");
        boolean known = !facts.availability().links(service).isEmpty()
                || !facts.availability().softLinks(service).isEmpty();
        return known
                ? figure.worth(facts.availability().degraded(service).doubleValue())
                : figure.unknown(Text.of("no dependency has a known target"));
    }

    private static Figure need(BigDecimal target) {
        return Figure.of("extra-nine", Text.of("One nine more, wanted of each dependency"), Measure.SHARE)
                .by("1 − (1 − target) ÷ 10", "CALC")
                .judgedBy("SLO-005")
                .from("target", target.doubleValue())
                .worth(Availability.better(target, BigDecimal.TEN).doubleValue());
    }

    private static List<Figure> budget(Slo slo, Service service) {
        var budget = ErrorBudget.of(slo);
        var measured = service.sli(slo).flatMap(Sli::measured);
        var spent = Figure.of("spent-" + slo.id(), Text.of("Error budget of {0} spent", slo.id()), Measure.SHARE)
                .by("(1 − measured) ÷ (1 − target)", "WB-EBP")
                .judgedBy("SLO-006")
                .needing(service.id(), "slis")
                .from("measured", measured.map(BigDecimal::doubleValue))
                .from("target", slo.target().map(BigDecimal::doubleValue));
        return List.of(
                Figure.of("budget-" + slo.id(), Text.of("Error budget of {0}", slo.id()), Measure.MINUTES)
                        .by("(1 − target) × window", "WB-EBP")
                        .needing(service.id(), "slos")
                        .from("target", slo.target().map(BigDecimal::doubleValue))
                        .from("days", slo.windowDays())
                        .worth(budget.map(ErrorBudget::minutes), Text.of("the objective has no target")),
                spent.worth(
                        budget.flatMap(known -> measured.flatMap(known::spent)),
                        Text.of("the target or what was measured is not known, or it leaves no budget")));
    }
}
