package dev.remit.analysis.figure;

import dev.remit.analysis.ErrorBudget;
import dev.remit.analysis.Facts;
import dev.remit.model.PipelineLevel;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is in the charge of a team: the services in production it owns or runs as SRE, and what is measured of them
/// together.
record Charge(List<Service> all, Facts facts) {
    static Charge of(Team team, Facts facts) {
        var all = new LinkedHashMap<Id, Service>();
        facts.structure().ownedBy(team).forEach(service -> all.put(service.id(), service));
        facts.sreRun(team).forEach(service -> all.put(service.id(), service));
        return new Charge(all.values().stream().filter(Service::isProduction).toList(), facts);
    }

    int objectives() {
        return all.stream().mapToInt(service -> service.slos().size()).sum();
    }

    /// The share of measured objectives that were met.
    Optional<Double> attainment() {
        return mean(each -> each.slos().stream()
                .flatMap(slo -> each.sli(slo).flatMap(sli -> sli.measured()).stream()
                        .flatMap(measured ->
                                slo.target().stream().map(target -> measured.compareTo(target) >= 0 ? 1.0 : 0.0))));
    }

    /// What is left of error budgets on average; below 0 where more was spent than there was.
    Optional<Double> budgetLeft() {
        return mean(each -> each.slos().stream()
                .flatMap(slo -> ErrorBudget.of(slo).stream()
                        .flatMap(
                                budget -> each.sli(slo).flatMap(sli -> sli.measured()).flatMap(budget::spent).stream()))
                .map(spent -> 1 - spent));
    }

    Optional<Double> deploymentsPerMonth() {
        return mean(each -> each.delivery().deploymentsPerMonth().map(BigDecimal::doubleValue).stream());
    }

    Optional<Double> leadTime() {
        return mean(each -> each.delivery().leadTimeHours().map(BigDecimal::doubleValue).stream());
    }

    Optional<Double> handoffs() {
        return mean(each -> Stream.of((double) facts.passage(each).handoffs()));
    }

    Optional<Double> efficiency() {
        return mean(each -> facts.passage(each).efficiency().stream());
    }

    /// The share of known pipeline stages that run by themselves.
    Optional<Double> automation() {
        return mean(
                each -> each.pipeline().values().stream().map(level -> level == PipelineLevel.AUTOMATED ? 1.0 : 0.0));
    }

    /// Days between two looks at production, on average.
    Optional<Double> cadence() {
        return mean(each -> facts.feedback().from(each).stream()
                .flatMap(loop -> loop.cadenceDays().stream())
                .map(Integer::doubleValue));
    }

    private Optional<Double> mean(Function<Service, Stream<Double>> part) {
        var known = all.stream().flatMap(part).mapToDouble(each -> each).average();
        return known.isPresent() ? Optional.of(known.getAsDouble()) : Optional.empty();
    }
}
