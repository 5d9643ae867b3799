package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.ChartBlock;
import dev.remit.report.Column;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.TableBlock;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Blocks made to fit a page, by blocks only: tables too wide are cut into several, marked letters are explained.
final class Fitted {
    private Fitted() {}

    static List<Block> to(Room room, List<Block> blocks) {
        return blocks.stream().flatMap(block -> fit(room, block)).toList();
    }

    private static Stream<Block> fit(Room room, Block block) {
        if (block instanceof ChartBlock chart) return low(room.picture(), chart).stream();
        if (!(block instanceof TableBlock table)) return Stream.of(block);
        return Stream.concat(narrow(room.width(), table).stream(), Notes.of(table));
    }

    /// The first piece has the title, the last the caption.
    private static List<Block> low(int height, ChartBlock block) {
        var charts = block.chart().pieces(height);
        var pieces = new ArrayList<Block>();
        for (int i = 0; i < charts.size(); i++) {
            String title = i == 0 ? block.title() : Text.of("Continued").toString();
            String caption = i == charts.size() - 1 ? block.caption() : "";
            pieces.add(new ChartBlock(title, charts.get(i), caption));
        }
        return pieces;
    }

    /// Each piece has the columns that say what its rows are about, and as many letters as stay legible.
    private static List<Block> narrow(int width, TableBlock table) {
        var letters = table.places(Column.Kind.LETTERS);
        int most = Widths.mostLetters(table, width);
        if (letters.size() <= most) return List.of(table);
        var pieces = new ArrayList<Block>();
        for (int from = 0; from < letters.size(); from += most) {
            if (from > 0) pieces.add(new PageBreak());
            if (from > 0) pieces.add(new Note(Text.of("Continued").toString()));
            var part = letters.subList(from, Math.min(letters.size(), from + most));
            pieces.add(table.only(withNames(table, part)));
        }
        return pieces;
    }

    private static List<Integer> withNames(TableBlock table, List<Integer> letters) {
        return IntStream.range(0, table.columns().size())
                .boxed()
                .filter(place ->
                        letters.contains(place) || table.columns().get(place).kind() != Column.Kind.LETTERS)
                .toList();
    }
}
