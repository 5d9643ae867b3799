package dev.remit.format.out;

import static dev.remit.format.out.MarkdownText.escaped;

import dev.remit.format.page.About;
import dev.remit.report.Beside;
import dev.remit.report.Blank;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Cell;
import dev.remit.report.ChartBlock;
import dev.remit.report.Column;
import dev.remit.report.Definitions;
import dev.remit.report.Gauge;
import dev.remit.report.Heading;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Legend;
import dev.remit.report.MapBlock;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.report.Points;
import dev.remit.report.Quantity;
import dev.remit.report.Report;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Blocks as Markdown, each after an empty line. Whatever people wrote is escaped.
final class MarkdownReport {
    private final StringBuilder out = new StringBuilder(1 << 12);

    private MarkdownReport() {}

    static String of(Report report) {
        var markdown = new MarkdownReport();
        markdown.out.append("# ").append(escaped(report.title())).append('\n');
        markdown.paragraph(report.subtitle());
        report.blocks().forEach(markdown::write);
        markdown.paragraph(About.of(report.provenance()).text());
        return markdown.out.toString();
    }

    private void write(Block block) {
        switch (block) {
            case Heading it -> {
                line("#".repeat(it.level()) + " " + escaped(it.text()));
                paragraph(it.subtitle());
            }
            case Paragraph it -> paragraph(it.text());
            case Note it -> paragraph(it.text());
            case Callout it -> callout(it);
            case KeyFigures it -> list(it.figures().stream().map(MarkdownReport::figure));
            case Points it -> points(it);
            case Definitions it -> list(it.definitions().stream().map(MarkdownReport::definition));
            case Legend it -> list(it.entries().stream().map(MarkdownReport::entry));
            case TableBlock it -> table(it);
            case ChartBlock it -> told(it.title(), it.chart().spoken().toString(), it.caption());
            case MapBlock it -> told(it.title(), it.spoken());
            case Beside it ->
                Stream.concat(it.left().stream(), it.right().stream()).forEach(this::write);
            case PageBreak() -> {}
        }
    }

    private void line(String markdown) {
        out.append('\n').append(markdown).append('\n');
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) line(begun(escaped(text)));
    }

    /// A number or a sign at its beginning would make it a list or a heading.
    private static String begun(String text) {
        return text.replaceFirst("^(\\s*\\d+)([.)])", "$1\\\\$2").replaceFirst("^(\\s*)([-+=])", "$1\\\\$2");
    }

    private void told(String title, String... sentences) {
        if (!title.isEmpty()) line("**" + escaped(title) + "**");
        for (String sentence : sentences) paragraph(sentence);
    }

    private void callout(Callout callout) {
        var lines = Stream.of(callout.title(), callout.text(), callout.small())
                .filter(text -> !text.isEmpty())
                .map(text -> begun(escaped(text)))
                .toList();
        line("> **" + lines.getFirst() + "**\n"
                + lines.stream()
                        .skip(1)
                        .map(text -> ">\n> " + text + "\n")
                        .collect(Collectors.joining())
                        .stripTrailing());
    }

    private void list(Stream<String> items) {
        line(items.map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    private static String figure(KeyFigure figure) {
        String more = Stream.of(figure.beside(), figure.beneath())
                .filter(text -> !text.isEmpty())
                .map(text -> ", " + escaped(text))
                .collect(Collectors.joining());
        return "**" + escaped(figure.value()) + "** " + escaped(figure.label()) + more;
    }

    private void points(Points points) {
        var lines = new ArrayList<String>();
        for (var point : points.points()) {
            String sign = switch (points.order()) {
                case NUMBERED -> lines.size() + 1 + ". ";
                case LOOSE -> "- ";
            };
            String who = point.who().text().isEmpty()
                    ? ""
                    : " (" + escaped(point.who().text()) + ")";
            String more = point.text().isEmpty() ? "" : " " + escaped(point.text());
            lines.add(sign + "**" + escaped(point.title().text()) + "**" + who + more);
        }
        line(String.join("\n", lines));
    }

    private static String definition(Definitions.Definition definition) {
        return "**" + escaped(definition.term()) + "**: "
                + definition.values().stream().map(it -> escaped(it.text())).collect(Collectors.joining("; "));
    }

    private static String entry(Legend.Entry entry) {
        return "**" + entry.sample().plain() + "** " + escaped(entry.words());
    }

    private void table(TableBlock table) {
        if (!table.caption().isEmpty()) line("**" + escaped(table.caption()) + "**");
        var heads = new ArrayList<String>();
        if (table.isGrouped()) heads.add(escaped(table.groupLabel()));
        table.columns().forEach(column -> heads.add(head(column)));
        var rows = new StringBuilder(row(heads)).append(rule(table));
        for (var group : table.groups())
            for (var each : group.rows()) rows.append(row(cells(table, group.label(), each.cells())));
        table.totals().ifPresent(totals -> rows.append(row(totals(table, totals))));
        line(rows.toString().stripTrailing());
    }

    private static String head(Column column) {
        String label = escaped(column.label());
        return column.under().isEmpty() ? label : label + " (" + escaped(column.under()) + ")";
    }

    private static String rule(TableBlock table) {
        return (table.isGrouped() ? "| --- " : "")
                + table.columns().stream().map(MarkdownReport::rule).collect(Collectors.joining())
                + "|\n";
    }

    private static String rule(Column column) {
        return switch (column.kind()) {
            case CODE, NAME, TEXT -> "| --- ";
            case LETTERS -> "| :-: ";
            case NUMBER -> "| --: ";
        };
    }

    private static List<String> cells(TableBlock table, String group, List<Cell> cells) {
        var values = new ArrayList<String>();
        if (table.isGrouped()) values.add(escaped(group));
        cells.forEach(cell -> values.add(value(cell)));
        return values;
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Words words -> escaped(words.text());
            case Tile tile -> tile.plain();
            case Quantity number -> escaped(number.shown());
            case Gauge gauge -> gauge.plain();
            case Blank() -> "–";
        };
    }

    private static List<String> totals(TableBlock table, TableBlock.Totals totals) {
        int before = table.columns().size()
                + (table.isGrouped() ? 1 : 0)
                - totals.cells().size();
        var values = new ArrayList<String>();
        for (int i = 0; i < before; i++) values.add(i == 0 ? "**" + escaped(totals.label()) + "**" : "");
        totals.cells().forEach(cell -> values.add(value(cell)));
        return values;
    }

    private static String row(List<String> values) {
        return values.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
