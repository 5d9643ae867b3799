package dev.remit.format.page;

import dev.remit.format.PaperAdvice;
import dev.remit.format.Passage;
import dev.remit.report.Anchor;
import dev.remit.report.Block;
import dev.remit.report.Column;
import dev.remit.report.MapBlock;
import dev.remit.report.Report;
import dev.remit.report.TableBlock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// What must be known of a report before any of it is set.
///
/// @param lines how many it has
/// @param places that words can lead to
public record Overview(int lines, Set<Anchor> places, PaperAdvice advice) {
    public static Overview of(Report report) {
        int lines = 0;
        int letters = 0;
        int teams = 0;
        var places = new HashSet<Anchor>();
        for (var block : report.blocks()) {
            lines += Passage.lines(block);
            letters = Math.max(
                    letters, block.parts().mapToInt(Overview::letters).max().orElse(0));
            teams = Math.max(
                    teams, block.parts().mapToInt(Overview::teams).max().orElse(0));
            places.addAll(Places.in(Stream.of(block)));
        }
        return new Overview(lines, places, new PaperAdvice(letters, teams));
    }

    private static int letters(Block block) {
        return block instanceof TableBlock table
                ? table.places(Column.Kind.LETTERS).size()
                : 0;
    }

    private static int teams(Block block) {
        return block instanceof MapBlock map ? map.picture().teams().size() : 0;
    }
}
