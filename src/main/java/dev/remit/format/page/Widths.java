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
    private static final int EASY_NAME = 330;
    private static final int SIGN = 7;
    private static final int MOST_LETTERS = 320;
    private static final int LEAST_FLAT = 72;
    private static final int LEAST_TILE = 44;

    /// What the last turned name reaches out to the side.
    private static final int OVERHANG = 44;

    /// How many columns of letters a page of this width can hold and stay legible.
    static int mostLetters(TableBlock table, int page) {
        return Math.max(1, room(table, page - OVERHANG) / LEAST_TILE);
    }

    /// As the columns would like it; columns of letters give way until the names of rows have room.
    static Widths of(TableBlock table, int page) {
        int letters = table.places(Column.Kind.LETTERS).size();
        if (letters == 0 || room(table, page) / letters >= LEAST_FLAT) return set(table, 0, page, Heads.FLAT);
        return set(table, page - OVERHANG, page - OVERHANG, Heads.TURNED);
    }

    private static Widths set(TableBlock table, int width, int page, Heads heads) {
        var columns = table.columns().stream()
                .map(column -> isLetters(column) ? letters(table, column, page) : column.width())
                .toList();
        return new Widths(width, table.isGrouped() ? GROUP : 0, columns, heads);
    }

    /// What it asked for, less where there are many, more where names are long and the rows have room to spare.
    private static int letters(TableBlock table, Column column, int page) {
        int letters = table.places(Column.Kind.LETTERS).size();
        int share = Math.max(LEAST_TILE, room(table, page) / letters);
        int spare = (room(table, page) - EASY_NAME + LEAST_NAME) / letters;
        return Math.max(Math.min(column.width(), share), Math.min(longest(table), spare));
    }

    /// About what the longest name takes in one line.
    private static int longest(TableBlock table) {
        return table.places(Column.Kind.LETTERS).stream()
                .mapToInt(place -> table.columns().get(place).label().length() * SIGN)
                .reduce(0, (most, next) -> Math.min(MOST_LETTERS, Math.max(most, next)));
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
