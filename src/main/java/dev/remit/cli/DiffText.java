package dev.remit.cli;

import dev.remit.edit.compare.Comparison;
import dev.remit.edit.compare.Difference;
import dev.remit.edit.compare.DifferenceWords;
import dev.remit.format.out.MarkdownTable;
import dev.remit.model.Document;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Words;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.util.List;
import java.util.stream.Stream;

/// Differences for people: a line each, or a row each.
record DiffText(Comparison comparison, DifferenceWords words) {
    static DiffText of(Comparison comparison) {
        return new DiffText(comparison, new DifferenceWords(comparison));
    }

    /// `~ services/cart  Tier: 2 → 1`
    String lines() {
        var lines = new StringBuilder();
        for (Difference each : comparison.differences())
            lines.append(Visible.of(line(each))).append('\n');
        return lines.toString();
    }

    String markdown() {
        var header = Stream.of(Text.of("Element"), Text.of("Change"), Text.of("From"), Text.of("To"))
                .map(Text::toString)
                .toList();
        return MarkdownTable.of(new Grid(
                header, comparison.differences().stream().map(this::row).toList()));
    }

    private List<Cell> row(Difference each) {
        return List.of(
                new Words(element(each)),
                new Words(words.change(each).toString()),
                new Words(words.from(each)),
                new Words(words.to(each)));
    }

    private String line(Difference each) {
        String start = sign(each) + " " + element(each);
        return each.where().path().isRoot() ? start : start + "  " + words.change(each) + ": " + values(each);
    }

    private String values(Difference each) {
        return switch (each.way()) {
            case ADDED -> words.to(each);
            case REMOVED -> words.from(each);
            case CHANGED, MOVED -> words.from(each) + " → " + words.to(each);
        };
    }

    private static String sign(Difference each) {
        if (!each.where().path().isRoot()) return "~";
        return switch (each.way()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED, MOVED -> "~";
        };
    }

    private String element(Difference each) {
        return each.where()
                .element()
                .map(id -> comparison
                        .to()
                        .find(id)
                        .or(() -> comparison.from().find(id))
                        .map(Document::tableOf)
                        .map(table -> table + "/" + id)
                        .orElse(id.text()))
                .orElse("document");
    }
}
