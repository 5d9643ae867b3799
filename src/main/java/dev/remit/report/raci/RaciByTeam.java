package dev.remit.report.raci;

import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.Grid;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.shape.Series;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// RACI by team, for its lead: every service and activity in which the team has a letter, how much it answers for, and
/// what it may not do although it answers for it. One team fills the report; several stand behind an overview.
public final class RaciByTeam implements Reporter {
    @Override
    public String id() {
        return "raci-by-team";
    }

    @Override
    public Text name() {
        return Text.of("RACI by team");
    }

    @Override
    public Text purpose() {
        return Text.of("Tells the lead of a team what it does, answers for, is asked and is told, in every service.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TEAMS, Choice.SPREAD);
    }

    @Override
    public Report report(Request request) {
        var duties = duties(request);
        var grid = grid(duties, request);
        if (request.teams().size() == 1)
            return alone(request, duties.getFirst()).withData(grid);
        return report(request, title(duties, request), scope(request), together(duties))
                .withData(grid);
    }

    private static Report alone(Request request, TeamDuty duty) {
        var pages = new TeamPages(duty);
        return report(request, duty.title(), pages.header(), Series.of(pages.blocks()));
    }

    /// Most first. A team without letters is told of only where it was chosen alone.
    private static List<TeamDuty> duties(Request request) {
        var all = TeamDuties.of(request);
        return request.teams().stream()
                .map(all::of)
                .filter(duty -> duty.isAny() || request.teams().size() == 1)
                .sorted(Comparator.comparingInt((TeamDuty duty) -> duty.count().accountable())
                        .thenComparingInt(duty -> duty.count().responsible())
                        .reversed()
                        .thenComparing(duty -> duty.team().name()))
                .toList();
    }

    private static Grid grid(List<TeamDuty> duties, Request request) {
        var byId = duties.stream()
                .sorted(Comparator.comparing(duty -> duty.team().id()))
                .toList();
        return switch (request.telling().spread()) {
            case LONG -> TeamGrids.tall(byId);
            case WIDE -> TeamGrids.wide(byId, request.facts().raci().activities());
        };
    }

    private static Report report(Request request, Text title, String scope, Series<Block> blocks) {
        return Report.of(request, Text.of("RACI by team"), title, scope, blocks)
                .footed(Text.of("R and A in one cell: the team does it and answers for it."));
    }

    private static Text title(List<TeamDuty> duties, Request request) {
        if (duties.isEmpty()) return Text.of("{0} has no team with a part in any service", organisation(request));
        long powerless =
                duties.stream().filter(duty -> !duty.powerless().isEmpty()).count();
        if (powerless == 0) {
            var first = duties.getFirst();
            return Text.of("{0} answers for most: {1} of all", first.team().name(), TeamTable.percent(first.share()));
        }
        return powerless == 1
                ? Text.of("1 of {0} teams answers for activities it may not act on", duties.size())
                : Text.of("{0} of {1} teams answer for activities they may not act on", powerless, duties.size());
    }

    private static String scope(Request request) {
        var facts = request.facts();
        int services = facts.raci().matrices().size();
        var counted = services == 1 ? Text.of("1 service") : Text.of("{0} services", services);
        return Text.of(
                        "{0}, {1} activities each; teams answer for {2} in all.",
                        counted,
                        facts.raci().activities().size(),
                        facts.letterCounts().accountable())
                .toString();
    }

    private static String organisation(Request request) {
        return request.provenance().organisation();
    }

    private static Series<Block> together(List<TeamDuty> duties) {
        if (duties.isEmpty()) return Series.of(List.of(nothing()));
        return () -> Stream.concat(
                new TeamOverview(duties).blocks().stream(), duties.stream().flatMap(RaciByTeam::page));
    }

    private static Stream<Block> page(TeamDuty duty) {
        var pages = new TeamPages(duty);
        var heading = new Heading(2, duty.title().toString(), pages.header()).at(duty.place());
        return Stream.concat(Stream.of(new PageBreak(), heading), pages.blocks().stream());
    }

    private static Callout nothing() {
        return new Callout(
                Text.of("Nobody has a letter yet").toString(),
                Text.of("Add services and name the team that builds each; everything else follows from the operating"
                                + " model.")
                        .toString(),
                "");
    }
}
