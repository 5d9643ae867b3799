package dev.remit.report.raci;

import dev.remit.report.Legend;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.report.Variant;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// What the letters of a matrix mean, and its marks where it has any.
final class RaciLegend {
    private RaciLegend() {}

    static Legend of(TableBlock table) {
        return of(table, Variant.RACI);
    }

    static Legend of(TableBlock table, Variant variant) {
        var entries = new ArrayList<Legend.Entry>(letters(variant));
        if (has(table, Tile.Mark.OVERRIDE))
            entries.add(entry(Tile.Letters.R, Tile.Mark.OVERRIDE, Text.of("Set by hand")));
        if (has(table, Tile.Mark.FALLBACK))
            entries.add(entry(Tile.Letters.R, Tile.Mark.FALLBACK, Text.of("Stands in for a role no team fills")));
        return new Legend(entries);
    }

    private static List<Legend.Entry> letters(Variant variant) {
        var answers = entry(Tile.Letters.A, Tile.Mark.NONE, Text.of("Accountable: answers for it, one per row"));
        var does = entry(Tile.Letters.R, Tile.Mark.NONE, Text.of("Responsible: does it"));
        var asked = entry(Tile.Letters.C, Tile.Mark.NONE, Text.of("Consulted before"));
        var told = entry(Tile.Letters.I, Tile.Mark.NONE, Text.of("Informed after"));
        return switch (variant) {
            case RACI -> List.of(answers, does, asked, told);
            case RASCI -> List.of(answers, does, supports(), asked, told);
            case DACI -> decision(told);
        };
    }

    private static Legend.Entry supports() {
        return entry(Tile.Letters.S, Tile.Mark.NONE, Text.of("Supports those who do it"));
    }

    private static List<Legend.Entry> decision(Legend.Entry told) {
        return List.of(
                entry(Tile.Letters.D, Tile.Mark.NONE, Text.of("Driver: brings the decision about")),
                entry(Tile.Letters.A, Tile.Mark.NONE, Text.of("Approver: decides, one per row")),
                entry(Tile.Letters.C, Tile.Mark.NONE, Text.of("Contributor")),
                told);
    }

    private static boolean has(TableBlock table, Tile.Mark mark) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Tile tile && tile.mark() == mark);
    }

    private static Legend.Entry entry(Tile.Letters letters, Tile.Mark mark, Text words) {
        return new Legend.Entry(Tile.of(letters).marked(mark, ""), words.toString());
    }
}
