package dev.remit.report.leadership;

import dev.remit.report.Beside;
import dev.remit.report.Block;
import dev.remit.report.MapBlock;
import dev.remit.report.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Summary and map on one page, where nothing else is wanted: the numbers, the risks and the decision beside the
/// map. An organisation too large for one map is told in sections as ever.
record OnePage(Pack pack) {
    static boolean isAsked(Request request) {
        return request.telling().sections().equals(Set.of(Sections.SUMMARY.id(), Sections.MAP.id()))
                && !request.facts().document().teams().isEmpty()
                && request.facts().document().teams().size() <= MapPages.MOST;
    }

    List<Block> blocks() {
        var map = new MapPages(pack)
                .blocks().stream().filter(MapBlock.class::isInstance).toList();
        var summary = new Summary(pack);
        var blocks = new ArrayList<Block>(List.of(summary.numbers()));
        blocks.add(new Beside(summary.risks(), map));
        return blocks;
    }
}
