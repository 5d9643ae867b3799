package dev.remit.report.flow;

import dev.remit.analysis.Facts;
import dev.remit.model.ValueStream;
import dev.remit.report.Columns;
import dev.remit.report.FigureCells;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.text.Text;

/// One row a value stream: what its changes take on average, and how far running is kept apart from building.
final class StreamTable {
    private static final int NUMBER = 130;
    private static final Columns<Line> COLUMNS = Columns.<Line>none()
            .name(
                    "value_stream",
                    Text.of("Value stream"),
                    0,
                    line -> Words.of(line.stream().name()))
            .number("services", Text.of("Services in production"), NUMBER, line -> Quantity.of(line.services()))
            .number(
                    "hand_offs",
                    Text.of("Hand-offs, mean"),
                    NUMBER,
                    line -> line.ways().cell("hand-offs"))
            .number(
                    "lead_time_h",
                    Text.of("Lead time, mean, h"),
                    NUMBER,
                    line -> line.ways().cell("lead-time"))
            .number(
                    "wait_h",
                    Text.of("Wait, mean, h"),
                    NUMBER,
                    line -> line.ways().cell("waiting"))
            .number(
                    "silo_index",
                    Text.of("Silo index"),
                    NUMBER,
                    line -> line.silo().cell("index"));

    private record Line(ValueStream stream, int services, FigureCells ways, FigureCells silo) {}

    private StreamTable() {}

    static TableBlock of(Facts facts) {
        var lines = facts.document().valueStreams().stream()
                .map(stream -> new Line(
                        stream,
                        facts.passages(stream).size(),
                        FigureCells.of("hand-offs", analysis -> analysis.of(stream, facts)),
                        FigureCells.of("silo", analysis -> analysis.of(stream, facts))))
                .toList();
        return COLUMNS.table(Text.of("What changes take on average in each value stream"), lines);
    }
}
