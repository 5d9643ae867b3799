package dev.remit.format.page;

import dev.remit.report.Beside;
import dev.remit.report.Block;
import dev.remit.report.ChartBlock;
import dev.remit.report.Column;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.report.TableBlock;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Blocks made to fit a page, by blocks only: tables too wide are cut into several, marked letters are explained.
final class Fitted {
    private Fitted() {}

    static Stream<Block> to(Room room, Block block) {
        if (block instanceof Beside beside)
            return Sides.of(beside, room).flatMap(part -> part == block ? Stream.of(part) : to(room, part));
        if (block instanceof ChartBlock chart) return low(room.picture(), chart).stream();
        if (!(block instanceof TableBlock table)) return Stream.of(block);
        if (table.rows() == 0)
            return Stream.of(new Paragraph(Text.of("There is nothing to list.").toString()));
        return Stream.concat(onPages(narrow(room.width(), table)), Notes.of(table));
    }

    private static Stream<Block> onPages(List<TableBlock> pieces) {
        var blocks = new ArrayList<Block>();
        for (var piece : pieces) {
            if (!blocks.isEmpty())
                blocks.addAll(
                        List.of(new PageBreak(), new Note(Text.of("Continued").toString())));
            blocks.add(piece);
        }
        return blocks.stream();
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

    /// Each piece has the columns that say what its rows are about, and as many others as stay legible.
    private static List<TableBlock> narrow(int width, TableBlock table) {
        var letters = table.places(Column.Kind.LETTERS);
        int most = Widths.mostLetters(table, width);
        if (letters.isEmpty()) return Wide.cut(table, width);
        if (letters.size() <= most) return List.of(table);
        var pieces = new ArrayList<TableBlock>();
        for (int from = 0; from < letters.size(); from += most) {
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
