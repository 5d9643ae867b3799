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

/// Why the marked tiles of a table differ, in words beneath it: paper has no tooltips. Rows with the same reason are
/// told together.
final class Notes {
    private Notes() {}

    static Stream<Note> of(TableBlock table) {
        Map<Marked, List<String>> rows = new LinkedHashMap<>();
        for (var group : table.groups()) for (var row : group.rows()) collect(table, row, rows);
        return rows.entrySet().stream()
                .map(of -> new Note(of.getKey().told(of.getValue()).toString()));
    }

    private static void collect(TableBlock table, TableBlock.Row row, Map<Marked, List<String>> rows) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!(row.cells().get(i) instanceof Tile tile) || tile.mark() == Tile.Mark.NONE) continue;
            var marked = new Marked(table.columns().get(i).label(), tile);
            rows.computeIfAbsent(marked, none -> new ArrayList<>())
                    .add(row.cells().getFirst().plain());
        }
    }

    private record Marked(String team, Tile tile) {
        Text told(List<String> rows) {
            String letters = tile.letters().sign();
            return switch (tile.mark()) {
                case NONE, OVERRIDE ->
                    Text.of("{0}, {1}: {2} set by hand. {3}", Words.list(rows), team, letters, tile.reason());
                case FALLBACK ->
                    Text.of("{0}, {1}: {2} stands in. {3}", Words.list(rows), team, letters, tile.reason());
            };
        }
    }
}
