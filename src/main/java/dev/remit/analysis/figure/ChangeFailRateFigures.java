package dev.remit.analysis.figure;

import dev.remit.analysis.ChangeFailRate;
import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// How many deployments need repair, by service; of a team how its services spread, never one pooled rate
/// (analyses 5.7).
public final class ChangeFailRateFigures implements Analysis {
    private static final Text UNKNOWN = Text.of("the deployments, or how many of them failed, are not known");

    @Override
    public String name() {
        return "change-fail-rate";
    }

    @Override
    public List<Figure> of(Service service, Facts facts) {
        if (!service.isProduction()) return List.of();
        var sample = ChangeFailRate.of(service.delivery());
        return List.of(
                explained(Figure.of("rate", Text.of("Change fail rate"), Measure.SHARE), sample)
                        .by("failed ÷ deployments", "DORA")
                        .judgedBy("FLW-004")
                        .needing(service.id(), "delivery")
                        .worth(sample.map(ChangeFailRate::rate), UNKNOWN),
                explained(Figure.of("lowest", Text.of("Lower end of its 95% interval"), Measure.SHARE), sample)
                        .by("Wilson interval", "CALC")
                        .needing(service.id(), "delivery")
                        .worth(sample.map(ChangeFailRate::lowest), UNKNOWN),
                explained(Figure.of("highest", Text.of("Upper end of its 95% interval"), Measure.SHARE), sample)
                        .by("Wilson interval", "CALC")
                        .needing(service.id(), "delivery")
                        .worth(sample.map(ChangeFailRate::highest), UNKNOWN),
                Figure.of("rework", Text.of("Rework rate"), Measure.SHARE)
                        .by("deployments that repaired a fault ÷ deployments", "DORA")
                        .needing(service.id(), "delivery")
                        .worth(
                                ChangeFailRate.rework(service.delivery()),
                                Text.of("the deployments, or how many of them were rework, are not known")));
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        var services = facts.structure().ownedBy(team).stream()
                .filter(Service::isProduction)
                .toList();
        if (services.isEmpty()) return List.of();
        var rates = services.stream()
                .flatMap(service -> ChangeFailRate.of(service.delivery()).stream())
                .map(ChangeFailRate::rate)
                .sorted()
                .toList();
        return List.of(
                spread("least", Text.of("Lowest change fail rate of its services"), rates, services.size(), 0),
                spread("median", Text.of("Median change fail rate of its services"), rates, services.size(), 0.5),
                spread("most", Text.of("Highest change fail rate of its services"), rates, services.size(), 1));
    }

    private static Figure explained(Figure figure, Optional<ChangeFailRate> sample) {
        var counted = figure.from("failed", sample.map(each -> (double) each.failed()))
                .from("deployments", sample.map(each -> (double) each.deployments()));
        return sample.filter(ChangeFailRate::isThin).isPresent()
                ? counted.from("sample", "too few deployments to say much")
                : counted;
    }

    /// @param part how far along the sorted rates; between two of them their mean
    private static Figure spread(String name, Text title, List<Double> rates, int services, double part) {
        var figure = Figure.of(name, title, Measure.SHARE)
                .by("of failed ÷ deployments of each service", "DORA")
                .from("services", services)
                .from("measured", rates.size());
        if (rates.isEmpty()) return figure.unknown(Text.of("no service of the team is measured"));
        double place = part * (rates.size() - 1);
        return figure.worth((rates.get((int) Math.floor(place)) + rates.get((int) Math.ceil(place))) / 2);
    }
}
