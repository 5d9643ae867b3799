package dev.remit.report.topology;

import dev.remit.analysis.Facts;
import dev.remit.analysis.TeamMix;
import dev.remit.analysis.figure.Measure;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.FigureCells;
import dev.remit.report.Grid;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Finding;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A team as it stands among the others: its type, size and load, whom it works with, and what was found about it.
record TeamLine(
        Team team, Facts facts, FigureCells load, FigureCells coupling, FigureCells conway, List<Finding> found) {
    private static final int NUMBER = 58;
    private static final Comparator<TeamLine> HEAVIEST_FIRST = Comparator.comparing(
                    (TeamLine line) -> line.team.topologyType())
            .thenComparing(line -> -line.index().orElse(-1.0))
            .thenComparing(line -> line.team.id());
    private static final Columns<TeamLine> COLUMNS = Columns.<TeamLine>none()
            .machine("team_id", it -> Words.of(it.team.id()))
            .name("team", Text.of("Team"), 0, it -> Words.of(it.team.name()))
            .machine("topology_type", it -> Words.of(it.team.topologyType()))
            .text("specialism", Text.of("Specialism"), 88, it -> Words.of(Labelled.of(it.team.specialism())))
            .number("people", Text.of("People"), NUMBER, it -> people(it))
            .number("services", Text.of("Services run"), NUMBER, it -> Quantity.of(it.services()))
            .number("load", Text.of("Load"), NUMBER, TeamLine::loadCell)
            .number("felt", Text.of("Felt, of 5"), NUMBER, it -> whole(it.team.surveyLoad()))
            .number("interactions", Text.of("Interactions"), NUMBER, it -> Quantity.of(it.interactions()))
            .number("needs", Text.of("Needs, teams"), NUMBER, it -> it.coupling.cell("needed"))
            .number("needed_by", Text.of("Needed by"), NUMBER, it -> it.coupling.cell("needing"))
            .number("conway", Text.of("Needs covered"), 68, TeamLine::covered)
            .text("found", Text.of("Found"), 160, TeamLine::codes);

    /// By type, then the heaviest load first. Role groups and dissolved teams are left out.
    static List<TeamLine> of(Facts facts, List<Finding> findings) {
        return facts.document().teams().stream()
                .filter(TeamMix::counts)
                .map(team -> of(team, facts, findings))
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    private static TeamLine of(Team team, Facts facts, List<Finding> findings) {
        return new TeamLine(
                team,
                facts,
                FigureCells.of("load", analysis -> analysis.of(team, facts)),
                FigureCells.of("coupling", analysis -> analysis.of(team, facts)),
                FigureCells.of("conway", analysis -> analysis.of(team, facts)),
                findings.stream()
                        .filter(finding -> finding.elements().contains(team.id()))
                        .toList());
    }

    static TableBlock table(List<TeamLine> lines) {
        var types = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.team.topologyType().label(), LinkedHashMap::new, Collectors.toList()));
        return COLUMNS.table(
                Text.of("Type, size, load and neighbours of each team, and what was found about it"),
                Text.of("Type"),
                types);
    }

    static Grid grid(List<TeamLine> lines) {
        return COLUMNS.grid(lines);
    }

    Optional<Double> index() {
        return load.value("index");
    }

    /// Against the limit, so that those near it are seen.
    private Cell loadCell() {
        double limit = LoadPart.limit(facts);
        return index().<Cell>map(
                        index -> Quantity.of(index, Measure.INDEX).toned(index > limit ? Tone.WARNING : Tone.NEUTRAL))
                .orElse(Words.UNKNOWN);
    }

    private long services() {
        return facts.structure().ownedBy(team).stream()
                .filter(Service::isProduction)
                .count();
    }

    private int interactions() {
        return facts.structure().interactions(team).size();
    }

    /// A blank where no service of the team depends on another team or the other way round.
    private Cell covered() {
        var parts = facts.conwayParts().of(team);
        return parts.score().isEmpty() ? Blank.BLANK : conway.cell("score");
    }

    private Cell codes() {
        var codes = found.stream().map(Finding::rule).distinct().toList();
        return codes.isEmpty() ? Blank.BLANK : Words.of(String.join(", ", codes));
    }

    private static Cell people(TeamLine it) {
        return Quantity.of(it.facts.headcount(it.team).map(BigDecimal::doubleValue), Measure.COUNT);
    }

    private static Cell whole(Optional<Integer> number) {
        return number.<Cell>map(Quantity::of).orElse(Words.UNKNOWN);
    }
}
