package dev.remit.report.flow;

import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.Heading;
import dev.remit.report.Paragraph;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Delivery flow, for the owner of a value stream: how long changes take on their way to production, where they wait,
/// and who hands them on.
public final class DeliveryFlowReporter implements Reporter {
    @Override
    public String id() {
        return "delivery-flow";
    }

    @Override
    public Text name() {
        return Text.of("Delivery flow");
    }

    @Override
    public Text purpose() {
        return Text.of(
                "Shows the owner of a value stream how long changes take to production, where they wait and who hands them on.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.SERVICES);
    }

    @Override
    public Report report(Request request) {
        var ways = Way.of(request.services(), request.facts());
        var title = new FlowTitle(request.provenance().organisation(), ways);
        return Report.of(
                        request,
                        name(),
                        title.title(),
                        title.subtitle().toString(),
                        ways.isEmpty() ? nothing() : blocks(ways, request))
                .footed(Text.of("Efficiency: the share of the lead time in which the change is worked on."))
                .withData(WayTable.grid(ways));
    }

    private static List<Block> nothing() {
        return List.of(new Callout(
                Text.of("What to do next").toString(),
                Text.of(
                                "Give services a lifecycle, then draw the steps a change takes to production: who does each, how"
                                        + " long it waits before it, and how long it takes.")
                        .toString(),
                ""));
    }

    private static List<Block> blocks(List<Way> ways, Request request) {
        var blocks = new ArrayList<Block>();
        blocks.add(WayTable.of(ways));
        if (ways.stream().allMatch(way -> way.drawn().isEmpty())) blocks.add(advice());
        blocks.addAll(SlowestWays.of(ways, request.facts().structure()));
        blocks.add(heading(Text.of("By value stream")));
        blocks.add(StreamTable.of(request.facts()));
        if (ways.stream().anyMatch(way -> way.drawn().isPresent())) {
            blocks.add(heading(Text.of("Every step that is drawn")));
            blocks.add(new StepTable(request.facts().structure()).of(ways));
        }
        return blocks;
    }

    private static Block advice() {
        return new Paragraph(
                Text.of("Draw the steps of a service with hours of work and waiting, and this page shows where"
                                + " its changes wait.")
                        .toString());
    }

    private static Block heading(Text text) {
        return new Heading(2, text.toString(), "");
    }
}
