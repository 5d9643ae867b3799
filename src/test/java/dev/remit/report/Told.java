package dev.remit.report;

import static dev.remit.Documents.document;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.model.Document;
import dev.remit.rule.Rules;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports as plain text, so that tests can say what they tell.
public final class Told {
    private Told() {}

    /// The report of that id on a document with these members.
    public static Report report(String id, String members) {
        return report(id, request(document(members)));
    }

    public static Report report(String id, Request request) {
        return Reports.named(id).orElseThrow().report(request);
    }

    /// On everything in a document, on the day it is true of.
    public static Request request(Document document) {
        var facts = Facts.of(document, Today.of(document, Optional.empty(), Clock.systemUTC()));
        return Request.of(facts, Rules.check(facts), "test.remit", OffsetDateTime.parse("2026-06-01T10:00:00Z"));
    }

    /// The rows of the main table for machines, each as its values parted by commas.
    public static List<String> data(Report report) {
        return report.grid().orElseThrow().rows().stream()
                .map(row -> row.stream().map(Cell::plain).collect(Collectors.joining(",")))
                .toList();
    }

    /// The rows of the table whose caption begins so, as people see them.
    public static List<String> rows(Report report, String caption) {
        return report.tables()
                .filter(table -> table.caption().startsWith(caption))
                .flatMap(table -> rows(table))
                .toList();
    }

    /// Everything a reader meets, a line a block or row.
    public static String all(Report report) {
        var head = Stream.of("# " + report.title(), report.subtitle(), "foot: " + report.running());
        var body = report.blocks().stream().flatMap(Block::parts).flatMap(Told::lines);
        return Stream.concat(head, body).collect(Collectors.joining("\n")) + "\n";
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Heading it -> Stream.of("", "#".repeat(it.level()) + " " + it.text(), it.subtitle());
            case Paragraph it -> Stream.of(it.text());
            case Note it -> Stream.of("note: " + it.text());
            case Callout it -> Stream.of("callout: " + it.title(), it.text());
            case KeyFigures it -> it.figures().stream().map(Told::line);
            case Points it -> it.points().stream().map(point -> "- " + shown(point.title()) + ": " + point.text());
            case Definitions it -> it.definitions().stream().map(Told::line);
            case Legend it ->
                Stream.of(it.entries().stream()
                        .map(entry -> shown(entry.sample()) + " " + entry.words())
                        .collect(Collectors.joining("; ", "legend: ", "")));
            case TableBlock it -> Stream.concat(Stream.of("", it.caption(), heads(it)), rows(it));
            case ChartBlock it ->
                Stream.of("chart: " + it.title(), it.chart().spoken().toString(), it.caption());
            case MapBlock it -> Stream.of("map");
            case Beside it -> it.parts().flatMap(Told::lines);
            case PageBreak() -> Stream.of("", "-----");
        };
    }

    private static String line(KeyFigure it) {
        return "figure: " + it.label() + " = " + it.value() + " " + it.beside() + it.beneath() + sign(it.tone());
    }

    private static String line(Definitions.Definition it) {
        return it.term() + ": " + it.values().stream().map(Told::shown).collect(Collectors.joining("; "));
    }

    private static String heads(TableBlock table) {
        var heads = table.columns().stream()
                .map(column -> column.under().isEmpty() ? column.label() : column.label() + " / " + column.under());
        return line(Stream.concat(Stream.of(table.groupLabel()), heads));
    }

    private static Stream<String> rows(TableBlock table) {
        var rows = table.groups().stream()
                .flatMap(group -> group.rows().stream()
                        .map(row -> line(Stream.concat(
                                Stream.of(group.label()), row.cells().stream().map(Told::shown)))));
        var totals = table.totals().stream()
                .map(it -> line(
                        Stream.concat(Stream.of(it.label()), it.cells().stream().map(Told::shown))));
        return Stream.concat(rows, totals);
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ")).replaceFirst("^ \\| ", "");
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Words it -> it.text() + sign(it.tone());
            case Quantity it -> it.shown() + sign(it.tone());
            case Gauge it -> it.plain() + sign(it.tone());
            case Tile it -> it.plain() + mark(it.mark());
            case Blank() -> "–";
        };
    }

    private static String mark(Tile.Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case OVERRIDE -> "◆";
            case FALLBACK -> "◇";
        };
    }

    private static String sign(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "";
            case GOOD -> " (good)";
            case INFORMATION -> " (information)";
            case WARNING -> " (warning)";
            case ERROR -> " (error)";
        };
    }
}
