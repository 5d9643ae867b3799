package dev.remit.report;

import dev.remit.shape.Series;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader is told, before any format: a title that states the finding, and blocks in reading order.
///
/// All words stand in the report's language already.
///
/// @param language as a BCP 47 tag, such as `en`
/// @param blocks made one by one when asked for, as there may be tens of thousands of them
/// @param data what machines get where it differs from the printed tables; empty where the first table says it all
/// @param workbook its sheets where they are others than its tables
public record Report(
        String title,
        String subtitle,
        Running running,
        Provenance provenance,
        String language,
        Series<Block> blocks,
        Optional<Grid> data,
        Optional<Workbook> workbook) {
    private static final String LANGUAGE = "en";

    /// Without a workbook of its own.
    public Report(
            String title,
            String subtitle,
            Running running,
            Provenance provenance,
            String language,
            List<Block> blocks,
            Optional<Grid> data) {
        this(title, subtitle, running, provenance, language, Series.of(blocks), data, Optional.empty());
    }

    /// A report with the edges and the provenance that every report has.
    ///
    /// @param kind what runs along the head of its pages, such as "Who answers for what"
    /// @param title the finding
    /// @param subtitle one quieter line beneath; empty for none
    public static Report of(Request request, Text kind, Text title, String subtitle, List<Block> blocks) {
        return of(request, kind, title, subtitle, Series.of(blocks));
    }

    /// The same for one so long that its blocks are made when they are asked for.
    public static Report of(Request request, Text kind, Text title, String subtitle, Series<Block> blocks) {
        return new Report(
                title.toString(),
                subtitle,
                Running.of(
                        kind,
                        Text.of(""),
                        request.provenance(),
                        request.edition().file()),
                request.provenance(),
                LANGUAGE,
                blocks,
                Optional.empty(),
                Optional.empty());
    }

    /// With a sentence in the middle of every foot.
    public Report footed(Text middle) {
        return new Report(
                title, subtitle, running.footed(middle.toString()), provenance, language, blocks, data, workbook);
    }

    /// With other blocks, such as the same ones looked at on the way.
    public Report with(Series<Block> others) {
        return new Report(title, subtitle, running, provenance, language, others, data, workbook);
    }

    /// With another flat table for machines than its first one.
    public Report withData(Grid grid) {
        return new Report(title, subtitle, running, provenance, language, blocks, Optional.of(grid), workbook);
    }

    /// With sheets made for those who go on with it in a spreadsheet.
    public Report withWorkbook(Workbook sheets) {
        return new Report(title, subtitle, running, provenance, language, blocks, data, Optional.of(sheets));
    }

    /// The one flat table for formats that can hold only one; empty where the report has no table.
    public Optional<Grid> grid() {
        return data.or(() -> tables().findFirst().map(TableBlock::grid));
    }

    /// All its tables in reading order.
    public Stream<TableBlock> tables() {
        return blocks.stream()
                .flatMap(Block::parts)
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast);
    }
}
