package dev.remit.format.page;

import dev.remit.report.Column;
import dev.remit.report.TableBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table set to the width of a page. One whose columns need more is cut into as few as will do, about equally wide,
/// that each say what their rows are about. Print is never made smaller.
final class Wide {
    private static final int FINER = 10;

    private Wide() {}

    static List<TableBlock> cut(TableBlock table, int page) {
        var demands = IntStream.range(0, table.columns().size())
                .mapToObj(place -> Demand.of(table, place))
                .toList();
        return even(table, demands, page).stream()
                .map(places -> Shares.of(table.only(places), of(demands, places), page))
                .toList();
    }

    /// No more pieces than the page makes necessary, and none much narrower than the others.
    private static List<List<Integer>> even(TableBlock table, List<Demand> demands, int page) {
        var pieces = pieces(table, demands, page);
        for (int less = page - FINER; less > 0; less -= FINER) {
            var narrower = pieces(table, demands, less);
            if (narrower.size() > pieces.size()) return pieces;
            pieces = narrower;
        }
        return pieces;
    }

    private static List<List<Integer>> pieces(TableBlock table, List<Demand> demands, int width) {
        var heads = heads(table);
        var pieces = new ArrayList<List<Integer>>();
        List<Integer> piece = heads;
        for (int place = 0; place < table.columns().size(); place++) {
            if (heads.contains(place)) continue;
            var more = with(piece, place);
            if (piece.size() > heads.size() && Shares.least(table, of(demands, more)) > width) {
                pieces.add(piece);
                more = with(heads, place);
            }
            piece = more;
        }
        pieces.add(piece);
        return pieces;
    }

    private static List<Demand> of(List<Demand> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
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
}
