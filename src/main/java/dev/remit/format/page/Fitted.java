package dev.remit.format.page;

import dev.remit.report.Block;
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

    static List<Block> to(int width, List<Block> blocks) {
        return blocks.stream().flatMap(block -> fit(width, block)).toList();
    }

    private static Stream<Block> fit(int width, Block block) {
        if (!(block instanceof TableBlock table)) return Stream.of(block);
        return Stream.concat(narrow(width, table).stream(), Notes.of(table));
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
