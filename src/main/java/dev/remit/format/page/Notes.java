package dev.remit.format.page;

import dev.remit.report.Note;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Why letters were set by hand, in words beneath the table: paper has no tooltips. Rows with the same reason are told
/// together. A letter that stands in for a role says so by its mark alone.
final class Notes {
    private Notes() {}

    static Stream<Note> of(TableBlock table) {
        Map<ByHand, List<String>> rows = new LinkedHashMap<>();
        for (var group : table.groups()) for (var row : group.rows()) collect(table, row, rows);
        return rows.entrySet().stream().map(of -> new Note(of.getKey().told(of.getValue())));
    }

    private static void collect(TableBlock table, TableBlock.Row row, Map<ByHand, List<String>> rows) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!(row.cells().get(i) instanceof Tile tile) || tile.mark() != Tile.Mark.OVERRIDE) continue;
            var byHand = new ByHand(table.columns().get(i).label(), tile);
            rows.computeIfAbsent(byHand, none -> new ArrayList<>())
                    .add(row.cells().getFirst().plain());
        }
    }

    private record ByHand(String team, Tile tile) {
        String told(List<String> rows) {
            String letters = tile.letters().sign();
            return Text.of("{0}, {1}: {2} set by hand. {3}", Words.list(rows), team, letters, tile.reason())
                    .toString();
        }
    }
}
