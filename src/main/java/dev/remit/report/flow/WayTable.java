package dev.remit.report.flow;

import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Grid;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One row a service: how long its changes take, how much of it they wait, and how often they are handed on.
final class WayTable {
    private static final int NUMBER = 76;
    private static final Columns<Way> COLUMNS = Columns.<Way>none()
            .machine("value_stream_id", way -> Words.of(way.stream().map(stream -> stream.id())))
            .machine("value_stream", way -> Words.of(way.streamName()))
            .machine("service_id", way -> Words.of(way.service().id()))
            .name(
                    "service",
                    Text.of("Service"),
                    0,
                    way -> Words.of(way.service().name()))
            .text("flow", Text.of("Way"), 96, WayTable::basis)
            .number("hand_offs", Text.of("Hand-offs"), NUMBER, way -> figure(way, "hand-offs"))
            .number("lead_time_h", Text.of("Lead time, h"), NUMBER, way -> figure(way, "lead-time"))
            .number(
                    "work_h",
                    Text.of("Work, h"),
                    NUMBER,
                    way -> hours(way.passage().work()))
            .number(
                    "wait_h",
                    Text.of("Wait, h"),
                    NUMBER,
                    way -> hours(way.passage().waiting()))
            .number("efficiency", Text.of("Efficiency"), NUMBER, way -> figure(way, "efficiency"))
            .number("complete_accurate", Text.of("Complete and accurate"), NUMBER, way -> figure(way, "accuracy"))
            .number("manual_steps", Text.of("Manual steps"), NUMBER, way -> count(way.manual()))
            .number("outside_approvals", Text.of("Outside approvals"), NUMBER, way -> count(way.approvals()));

    private WayTable() {}

    /// By value stream, that of the slowest way first.
    static TableBlock of(List<Way> ways) {
        var streams =
                ways.stream().collect(Collectors.groupingBy(Way::streamName, LinkedHashMap::new, Collectors.toList()));
        return COLUMNS.table(
                Text.of("How long changes of each service take and how often they are handed on"),
                Text.of("Value stream"),
                streams);
    }

    static Grid grid(List<Way> ways) {
        return COLUMNS.grid(ways);
    }

    private static Cell basis(Way way) {
        return Words.of(way.drawn().isPresent() ? Text.of("drawn") : Text.of("from the RACI"));
    }

    private static Cell figure(Way way, String name) {
        return way.figures().cell(name);
    }

    private static Cell hours(Optional<Double> hours) {
        return Quantity.of(hours, dev.remit.analysis.figure.Measure.HOURS);
    }

    private static Cell count(Optional<Long> steps) {
        return steps.<Cell>map(Quantity::of).orElse(Words.UNKNOWN);
    }
}
