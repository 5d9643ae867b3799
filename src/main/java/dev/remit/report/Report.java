package dev.remit.report;

import java.util.List;
import java.util.Optional;

/// What a reader is told, before any format: a title that states the finding, and blocks in reading order.
///
/// All words stand in the report's language already.
///
/// @param language as a BCP 47 tag, such as `en`
/// @param data what machines get where it differs from the printed tables; empty where the first table says it all
public record Report(
        String title,
        String subtitle,
        Running running,
        Provenance provenance,
        String language,
        List<Block> blocks,
        Optional<Grid> data) {
    public Report {
        blocks = List.copyOf(blocks);
    }

    /// The one flat table for formats that can hold only one; empty where the report has no table.
    public Optional<Grid> grid() {
        return data.or(() -> tables().findFirst().map(TableBlock::grid));
    }

    private java.util.stream.Stream<TableBlock> tables() {
        return blocks.stream().filter(TableBlock.class::isInstance).map(TableBlock.class::cast);
    }
}
