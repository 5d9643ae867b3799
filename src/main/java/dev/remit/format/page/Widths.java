package dev.remit.format.page;

import dev.remit.report.Column;
import dev.remit.report.TableBlock;
import java.util.List;
import java.util.stream.IntStream;

/// How wide the columns of a table are set on a page, in pixels of 1/96 inch.
///
/// @param table the whole; 0 for all there is
/// @param group the column with the groups' names; 0 where there is none
/// @param columns one width each; 0 for the one that takes what is left
record Widths(int table, int group, List<Integer> columns, Heads heads) {
    /// Names of columns lie flat while each has room for a word or two.
    enum Heads {
        FLAT,
        TURNED
    }

    private static final int GROUP = 92;
    private static final int LEAST_NAME = 190;
    private static final int LEAST_FLAT = 72;
    private static final int LEAST_TILE = 44;

    /// What the last turned name reaches out to the side.
    private static final int OVERHANG = 44;

    /// How many columns of letters a page of this width can hold and stay legible.
    static int mostLetters(TableBlock table, int page) {
        return Math.max(1, room(table, page - OVERHANG) / LEAST_TILE);
    }

    /// As the columns would like it; columns of letters give way until the names have room.
    static Widths of(TableBlock table, int page) {
        int letters = table.places(Column.Kind.LETTERS).size();
        if (letters == 0 || room(table, page) / letters >= LEAST_FLAT)
            return set(table, 0, letters == 0 ? 0 : room(table, page) / letters, Heads.FLAT);
        int narrower = page - OVERHANG;
        return set(table, narrower, Math.max(LEAST_TILE, room(table, narrower) / letters), Heads.TURNED);
    }

    private static Widths set(TableBlock table, int width, int share, Heads heads) {
        var columns = table.columns().stream()
                .map(column -> isLetters(column) ? Math.min(share, column.width()) : column.width())
                .toList();
        return new Widths(width, table.isGrouped() ? GROUP : 0, columns, heads);
    }

    IntStream distinct() {
        return IntStream.concat(IntStream.of(table, group), columns.stream().mapToInt(Integer::intValue))
                .filter(width -> width > 0);
    }

    private static int room(TableBlock table, int page) {
        int others = table.columns().stream()
                .filter(column -> !isLetters(column))
                .mapToInt(Column::width)
                .sum();
        return page - (table.isGrouped() ? GROUP : 0) - LEAST_NAME - others;
    }

    private static boolean isLetters(Column column) {
        return column.kind() == Column.Kind.LETTERS;
    }
}
