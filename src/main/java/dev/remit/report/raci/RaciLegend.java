package dev.remit.report.raci;

import dev.remit.report.Legend;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// What the letters of a matrix mean, and its marks where it has any.
final class RaciLegend {
    private RaciLegend() {}

    static Legend of(TableBlock table) {
        var entries = new ArrayList<Legend.Entry>(List.of(
                entry(Tile.Letters.A, Tile.Mark.NONE, Text.of("Accountable: answers for it, one per row")),
                entry(Tile.Letters.R, Tile.Mark.NONE, Text.of("Responsible: does it")),
                entry(Tile.Letters.C, Tile.Mark.NONE, Text.of("Consulted before")),
                entry(Tile.Letters.I, Tile.Mark.NONE, Text.of("Informed after"))));
        if (has(table, Tile.Mark.OVERRIDE))
            entries.add(entry(Tile.Letters.R, Tile.Mark.OVERRIDE, Text.of("Set by hand")));
        if (has(table, Tile.Mark.FALLBACK))
            entries.add(entry(Tile.Letters.R, Tile.Mark.FALLBACK, Text.of("Stands in for a role no team fills")));
        return new Legend(entries);
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
