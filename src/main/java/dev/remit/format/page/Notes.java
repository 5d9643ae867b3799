package dev.remit.format.page;

import dev.remit.report.Column;
import dev.remit.report.Note;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Why the marked tiles of a table differ, in words beneath it: paper has no tooltips.
final class Notes {
    private Notes() {}

    static Stream<Note> of(TableBlock table) {
        return table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> of(table.columns(), row))
                .map(text -> new Note(text.toString()));
    }

    private static Stream<Text> of(List<Column> columns, TableBlock.Row row) {
        return IntStream.range(0, columns.size())
                .filter(place -> row.cells().get(place) instanceof Tile tile && tile.mark() != Tile.Mark.NONE)
                .mapToObj(place ->
                        note(row.cells().getFirst().plain(), columns.get(place).label(), (Tile)
                                row.cells().get(place)));
    }

    private static Text note(String row, String team, Tile tile) {
        String letters = tile.letters().sign();
        return switch (tile.mark()) {
            case NONE, OVERRIDE -> Text.of("{0}, {1}: {2} set by hand. {3}", row, team, letters, tile.reason());
            case FALLBACK -> Text.of("{0}, {1}: {2} stands in. {3}", row, team, letters, tile.reason());
        };
    }
}
