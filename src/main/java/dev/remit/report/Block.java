package dev.remit.report;

import java.util.stream.Stream;

/// One piece of a report, in reading order.
public sealed interface Block
        permits Heading,
                Paragraph,
                Note,
                Callout,
                KeyFigures,
                Points,
                Definitions,
                Legend,
                TableBlock,
                ChartBlock,
                MapBlock,
                Beside,
                PageBreak {
    /// Itself, or what it is put together from, in reading order.
    default Stream<Block> parts() {
        return Stream.of(this);
    }
}
