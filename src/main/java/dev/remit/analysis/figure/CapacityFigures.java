package dev.remit.analysis.figure;

import dev.remit.analysis.Capacity;
import dev.remit.analysis.Facts;
import dev.remit.analysis.OperationalShare;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How much of the operational work it may do a team does (analyses 5.3).
public final class CapacityFigures implements Analysis {
    private static final Text UNKNOWN =
            Text.of("the headcount, or the toil and incidents of all that it carries, are not known");

    @Override
    public String name() {
        return "capacity";
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        var capacity = facts.capacity(team);
        return List.of(utilisation(capacity, team, facts), share(capacity, team, facts), free(capacity));
    }

    private static Figure utilisation(Optional<Capacity> capacity, Team team, Facts facts) {
        return explained(Figure.of("utilisation", Text.of("Use of operational capacity"), Measure.SHARE), capacity)
                .from("people", facts.headcount(team).map(BigDecimal::doubleValue))
                .from(
                        "hours of a week",
                        facts.document().organisation().workingHoursPerWeek().doubleValue())
                .by(
                        "Σ (toil + 6 × incidents) × share carried ÷ (half of the hours of its people)",
                        "SRE-1",
                        "SRE-11",
                        "APP")
                .worth(capacity.map(Capacity::utilisation), UNKNOWN);
    }

    private static Figure share(Optional<Capacity> capacity, Team team, Facts facts) {
        var share = facts.operationalShare(team);
        var figure = Figure.of("operational-share", Text.of("Operational share of time"), Measure.SHARE)
                .from("stated by the team", team.timeSplit().operational().map(BigDecimal::doubleValue));
        return explained(figure, capacity)
                .by("as the team states, else half of the use of its capacity", "SRE-1", "APP")
                .judgedBy("ONC-005")
                .needing(team.id(), "timeSplit")
                .worth(share.map(OperationalShare::value), UNKNOWN);
    }

    private static Figure free(Optional<Capacity> capacity) {
        var free =
                capacity.flatMap(known -> known.freeServices().stream().boxed().findFirst());
        return explained(Figure.of("free-services", Text.of("Services it could take on"), Measure.COUNT), capacity)
                .by("⌊(cap − hours) ÷ mean hours of what it carries⌋; below 0 hand back", "SRE-1", "APP")
                .worth(free.map(Integer::doubleValue), UNKNOWN);
    }

    private static Figure explained(Figure figure, Optional<Capacity> capacity) {
        return figure.from("hours a week", capacity.map(Capacity::hours))
                .from("cap", capacity.map(Capacity::cap))
                .from("basis", capacity.map(known -> words(known.basis())).orElse("not known"));
    }

    private static String words(OperationalShare.Basis basis) {
        return switch (basis) {
            case STATED -> "stated";
            case COMPUTED -> "all that it carries";
            case PARTLY_COMPUTED -> "at least, as some of what it carries is not measured";
        };
    }
}
