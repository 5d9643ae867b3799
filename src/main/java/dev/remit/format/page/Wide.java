package dev.remit.format.page;

import dev.remit.report.Column;
import dev.remit.report.TableBlock;
import java.util.ArrayList;
import java.util.List;

/// A table whose columns want more than a page has, cut into several that each say what their rows are about. Columns
/// are never made narrower than they asked for, nor print smaller.
final class Wide {
    private static final int LEAST = 120;
    private static final int GROUP = 92;

    private Wide() {}

    static List<TableBlock> cut(TableBlock table, int page) {
        if (width(table, all(table)) <= page) return List.of(table);
        var pieces = new ArrayList<TableBlock>();
        List<Integer> piece = new ArrayList<>(heads(table));
        for (int place : all(table)) {
            if (heads(table).contains(place)) continue;
            var more = with(piece, place);
            if (piece.size() > heads(table).size() && width(table, more) > page) {
                pieces.add(table.only(piece));
                more = with(heads(table), place);
            }
            piece = more;
        }
        pieces.add(table.only(piece));
        return pieces;
    }

    private static List<Integer> with(List<Integer> some, int place) {
        var more = new ArrayList<>(some);
        more.add(place);
        more.sort(Integer::compare);
        return more;
    }

    private static List<Integer> heads(TableBlock table) {
        var heads = new ArrayList<>(table.places(Column.Kind.CODE));
        heads.addAll(table.places(Column.Kind.NAME));
        heads.sort(Integer::compare);
        return heads;
    }

    private static List<Integer> all(TableBlock table) {
        var all = new ArrayList<Integer>();
        for (int place = 0; place < table.columns().size(); place++) all.add(place);
        return all;
    }

    private static int width(TableBlock table, List<Integer> places) {
        int group = table.isGrouped() ? GROUP : 0;
        return group
                + places.stream()
                        .map(table.columns()::get)
                        .mapToInt(column -> column.width() == 0 ? LEAST : column.width())
                        .sum();
    }
}
