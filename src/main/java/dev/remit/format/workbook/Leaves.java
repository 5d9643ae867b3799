package dev.remit.format.workbook;

import dev.remit.format.page.About;
import dev.remit.report.Beside;
import dev.remit.report.Blank;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Cell;
import dev.remit.report.ChartBlock;
import dev.remit.report.Column;
import dev.remit.report.Definitions;
import dev.remit.report.Heading;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Leaf;
import dev.remit.report.Legend;
import dev.remit.report.MapBlock;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.report.Points;
import dev.remit.report.Prose;
import dev.remit.report.Prose.Line;
import dev.remit.report.Prose.Rank;
import dev.remit.report.Quantity;
import dev.remit.report.Report;
import dev.remit.report.Tab;
import dev.remit.report.Tab.Head;
import dev.remit.report.Tab.Kind;
import dev.remit.report.Tab.Sight;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.report.Workbook;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Any report as a workbook: what it says on the first sheet, then a sheet a table.
public final class Leaves {
    private final List<Line> lines = new ArrayList<>();
    private final List<Leaf> tabs = new ArrayList<>();
    private final SheetNames names = new SheetNames();
    private String heading = "";

    private Leaves() {}

    public static Workbook of(Report report) {
        var leaves = new Leaves();
        String first = leaves.names.next(Text.of("Report").toString());
        leaves.say(Rank.TITLE, report.title());
        leaves.say(Rank.QUIET, report.subtitle());
        report.blocks().forEach(leaves::write);
        leaves.say(Rank.QUIET, About.of(report.provenance()).text());
        var all = new ArrayList<Leaf>();
        all.add(new Prose(first, leaves.lines));
        all.addAll(leaves.tabs);
        return new Workbook(all);
    }

    private void write(Block block) {
        switch (block) {
            case Heading it -> {
                heading = it.text();
                say(Rank.HEADING, it.text());
                say(Rank.QUIET, it.subtitle());
            }
            case Paragraph it -> say(Rank.TEXT, it.text());
            case Note it -> say(Rank.QUIET, it.text());
            case Callout it -> {
                say(Rank.TEXT, it.title());
                say(Rank.TEXT, it.text());
                say(Rank.QUIET, it.small());
            }
            case KeyFigures it -> it.figures().forEach(this::figure);
            case Points it -> points(it);
            case Definitions it -> it.definitions().forEach(this::definition);
            case ChartBlock it -> {
                say(Rank.TEXT, it.title());
                say(Rank.TEXT, it.chart().spoken().toString());
                say(Rank.QUIET, it.caption());
            }
            case MapBlock it -> {
                say(Rank.TEXT, it.title());
                say(Rank.TEXT, it.spoken());
            }
            case Beside it -> it.parts().forEach(this::write);
            case Legend it -> it.entries().forEach(entry -> lines.add(Line.of(entry.sample(), entry.words())));
            case TableBlock it -> table(it);
            case PageBreak() -> {}
        }
    }

    private void say(Rank rank, String words) {
        if (!words.isEmpty()) lines.add(Line.of(rank, words));
    }

    private void figure(KeyFigure figure) {
        String words = Stream.of(figure.label(), figure.beside(), figure.beneath())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        lines.add(Line.of(new Words(figure.value()), words));
    }

    private void points(Points points) {
        for (int i = 0; i < points.points().size(); i++) {
            var point = points.points().get(i);
            Cell lead = switch (points.order()) {
                case NUMBERED -> Quantity.of(i + 1L);
                case LOOSE -> Blank.BLANK;
            };
            String who = point.who().text();
            lines.add(Line.of(
                    lead, who.isEmpty() ? point.title().text() : point.title().text() + " (" + who + ")"));
            say(Rank.QUIET, point.text());
        }
    }

    private void definition(Definitions.Definition definition) {
        String values = definition.values().stream().map(Words::text).collect(Collectors.joining("\n"));
        lines.add(Line.of(new Words(definition.term()), values));
    }

    private void table(TableBlock table) {
        String title = table.caption().isEmpty() ? heading : table.caption();
        String name = names.next(subject(heading.isEmpty() ? title : heading));
        say(Rank.TEXT, Text.of("The table is on the sheet \"{0}\".", name).toString());
        var heads = new ArrayList<Head>();
        if (table.isGrouped()) heads.add(Head.of(table.groupLabel(), Kind.TEXT));
        table.columns().forEach(column -> heads.add(head(column)));
        tabs.add(new Tab(name, title, "", Sight.SHOWN, heads, rows(table), totals(table)));
    }

    /// What a heading is about, without what it says of it: "Vault" of "Vault: 11 of 30 activities answer to Gateway".
    private static String subject(String heading) {
        int colon = heading.indexOf(": ");
        return colon > 0 ? heading.substring(0, colon) : heading;
    }

    private static Head head(Column column) {
        String label = column.label().isEmpty() ? words(column.id()) : column.label();
        return Head.of(column.under().isEmpty() ? label : label + " (" + column.under() + ")", kind(column.kind()));
    }

    /// "Activity name" of `activity_name`, whose head on paper is that of the column before.
    private static String words(String id) {
        String words = id.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Kind kind(Column.Kind kind) {
        return switch (kind) {
            case CODE -> Kind.CODE;
            case NAME -> Kind.NAME;
            case TEXT -> Kind.TEXT;
            case LETTERS -> Kind.LETTERS;
            case NUMBER -> Kind.NUMBER;
        };
    }

    private static List<List<Cell>> rows(TableBlock table) {
        var rows = new ArrayList<List<Cell>>();
        for (var group : table.groups())
            for (var row : group.rows()) rows.add(table.isGrouped() ? led(group.label(), row.cells()) : row.cells());
        return rows;
    }

    private static List<Cell> led(String group, List<Cell> cells) {
        return Stream.concat(Stream.of(new Words(group)), cells.stream()).toList();
    }

    /// Its label stands at the edge, its cells beneath the last columns.
    private static List<Cell> totals(TableBlock table) {
        if (table.totals().isEmpty()) return List.of();
        var totals = table.totals().get();
        int width = table.columns().size() + (table.isGrouped() ? 1 : 0);
        var line =
                new ArrayList<Cell>(Collections.nCopies(width - totals.cells().size(), Blank.BLANK));
        if (!line.isEmpty()) line.set(0, new Words(totals.label()));
        line.addAll(totals.cells());
        return line;
    }
}
