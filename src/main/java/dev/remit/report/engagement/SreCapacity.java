package dev.remit.report.engagement;

import dev.remit.analysis.Capacity;
import dev.remit.analysis.Facts;
import dev.remit.analysis.OperationalShare;
import dev.remit.analysis.figure.Measure;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How much of the operational work that it may do each SRE team does, and what it could take on.
record SreCapacity(List<Team> teams, Facts facts) {
    /// The teams that are SRE by specialism, and those that engagements name as such.
    static SreCapacity of(List<Support> supports, Facts facts) {
        var named = supports.stream()
                .flatMap(support -> support.engagement().sreTeamId().flatMap(facts.structure()::team).stream());
        var special = facts.document().teams().stream().filter(team -> team.is(Specialism.SRE));
        return new SreCapacity(
                Stream.concat(special, named)
                        .filter(team -> !team.roleGroup())
                        .distinct()
                        .toList(),
                facts);
    }

    TableBlock table(List<Support> supports) {
        return Columns.<Team>none()
                .name("team", Text.of("SRE team"), 0, it -> Words.of(it.name()))
                .number(
                        "people",
                        Text.of("People"),
                        80,
                        it -> Quantity.of(facts.headcount(it).map(BigDecimal::doubleValue), Measure.COUNT))
                .number("engagements", Text.of("Engagements"), 88, it -> Quantity.of(engagements(it, supports)))
                .number(
                        "sre_run",
                        Text.of("Services it runs"),
                        88,
                        it -> Quantity.of(facts.sreRun(it).size()))
                .number("hours", Text.of("Operational hours a week"), 100, it -> hours(it, Capacity::hours))
                .number("cap", Text.of("At most"), 88, it -> hours(it, Capacity::cap))
                .number("use", Text.of("Use of capacity"), 100, this::use)
                .number("share", Text.of("Operational share of time"), 100, this::share)
                .number("free", Text.of("Services it could take on"), 100, this::free)
                .table(Text.of("How much of their capacity for operational work SRE teams use"), teams);
    }

    Optional<Capacity> capacity(Team team) {
        return facts.capacity(team);
    }

    /// The team that uses most of its capacity, where any is known.
    Optional<Team> busiest() {
        return teams.stream()
                .filter(team -> capacity(team).isPresent())
                .max(java.util.Comparator.comparingDouble(
                        team -> capacity(team).orElseThrow().utilisation()));
    }

    private static long engagements(Team team, List<Support> supports) {
        return supports.stream()
                .filter(support -> support.engagement().sreTeamId().equals(Optional.of(team.ref())))
                .count();
    }

    private Cell hours(Team team, java.util.function.Function<Capacity, Double> figure) {
        return Quantity.of(capacity(team).map(figure), Measure.HOURS_A_WEEK);
    }

    private Cell use(Team team) {
        return capacity(team).<Cell>map(SreCapacity::toned).orElse(Words.UNKNOWN);
    }

    private static Quantity toned(Capacity capacity) {
        var use = Quantity.of(capacity.utilisation(), Measure.SHARE);
        return capacity.utilisation() > 1 ? use.toned(Tone.ERROR) : use;
    }

    private Cell share(Team team) {
        return Quantity.of(facts.operationalShare(team).map(OperationalShare::value), Measure.SHARE);
    }

    private Cell free(Team team) {
        return capacity(team)
                .flatMap(known -> known.freeServices().stream().boxed().findFirst())
                .<Cell>map(free -> free < 0 ? Quantity.of(free).toned(Tone.ERROR) : Quantity.of(free))
                .orElse(Words.UNKNOWN);
    }
}
