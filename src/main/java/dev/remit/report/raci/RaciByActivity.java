package dev.remit.report.raci;

import dev.remit.raci.Matrix;
import dev.remit.raci.Origin;
import dev.remit.raci.Row;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.shape.Series;
import dev.remit.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// RACI by activity, for who owns a process or audits it: one activity after the other across all services, with what
/// nobody answers for, what was set by hand and where teams stand in for others.
public final class RaciByActivity implements Reporter {
    /// Of so many services each activity gets a page of its own.
    private static final int OWN_PAGE = 12;

    @Override
    public String id() {
        return "raci-by-activity";
    }

    @Override
    public Text name() {
        return Text.of("RACI by activity");
    }

    @Override
    public Text purpose() {
        return Text.of("Tells who owns or audits a process who does each activity in which service, and what differs.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.SERVICES, Choice.ACTIVITIES, Choice.SPREAD);
    }

    @Override
    public Report report(Request request) {
        var raci = request.facts().raci();
        var matrices = request.services().stream().map(raci::matrix).toList();
        var pages = raci.activities().stream()
                .filter(activity -> request.telling().wantsActivity(activity.code()))
                .map(activity -> ActivityPage.of(activity, matrices))
                .toList();
        var blocks = matrices.isEmpty() ? Series.of(nothing()) : blocks(pages, matrices);
        var grid = switch (request.telling().spread()) {
            case LONG -> ActivityGrids.tall(pages);
            case WIDE -> ActivityGrids.wide(pages);
        };
        return Report.of(request, Text.of("RACI by activity"), title(request, pages, matrices), scope(pages), blocks)
                .footed(Text.of("◆ set by hand. ◇ stands in for a role no team fills."))
                .withData(grid);
    }

    private static Text title(Request request, List<ActivityPage> pages, List<Matrix> matrices) {
        long open = pages.stream()
                .filter(page -> page.count(ActivityRow.Kind.UNANSWERED) > 0)
                .count();
        if (open == 0 || matrices.isEmpty())
            return RaciTitle.of(request.provenance().organisation(), matrices.size(), () -> rows(pages));
        return open == 1
                ? Text.of("1 of {0} activities has nobody who answers for it in some services", pages.size())
                : Text.of(
                        "{0} of {1} activities have nobody who answers for them in some services", open, pages.size());
    }

    private static Stream<Row> rows(List<ActivityPage> pages) {
        return pages.stream().flatMap(page -> page.rows().stream()).map(ActivityRow::row);
    }

    private static String scope(List<ActivityPage> pages) {
        if (pages.isEmpty() || pages.getFirst().rows().isEmpty()) return "";
        long rows = pages.stream().mapToLong(page -> page.rows().size()).sum();
        return Text.of(
                        "{0} services, {1} activities each. Of {2} rows {3} have letters set by hand, and in {4} a team"
                                + " stands in for another.",
                        pages.getFirst().rows().size(),
                        pages.size(),
                        rows,
                        pages.stream()
                                .mapToLong(page -> page.from(Origin.OVERRIDE))
                                .sum(),
                        pages.stream()
                                .mapToLong(page -> page.from(Origin.FALLBACK))
                                .sum())
                .toString();
    }

    private static Series<Block> blocks(List<ActivityPage> pages, List<Matrix> matrices) {
        boolean ownPages = matrices.size() > OWN_PAGE;
        return () -> Stream.of(
                        Stream.of(new ActivityOverview(pages).table()),
                        ownPages ? Stream.<Block>of() : Stream.of(new PageBreak()),
                        pages.stream().flatMap(page -> told(page, ownPages)))
                .flatMap(part -> part);
    }

    private static Stream<Block> told(ActivityPage page, boolean onOwnPage) {
        var heading = new Heading(2, page.heading().toString(), page.summary()).at(page.place());
        return onOwnPage ? Stream.of(new PageBreak(), heading, page.table()) : Stream.of(heading, page.table());
    }

    private static List<Block> nothing() {
        return List.of(new Callout(
                Text.of("There is no service yet").toString(),
                Text.of("Add services and name the team that builds each; who does what follows from the operating"
                                + " model.")
                        .toString(),
                ""));
    }
}
