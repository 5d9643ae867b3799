package dev.remit.report.raci;

import dev.remit.model.Structure;
import dev.remit.raci.Matrix;
import dev.remit.report.Anchor;
import dev.remit.report.Block;
import dev.remit.report.Heading;
import java.util.ArrayList;
import java.util.List;

/// The matrix of one service as a page of a larger report: what it says, its legend, and its rows with a check.
public final class RaciPage {
    private RaciPage() {}

    /// @param at what words elsewhere may lead to
    public static List<Block> of(Structure structure, Matrix matrix, Anchor at) {
        var table = RaciCheck.added(RaciTable.of(matrix));
        var header = new RaciHeader(structure, matrix).text();
        var blocks = new ArrayList<Block>(
                List.of(new Heading(2, RaciTitle.of(matrix).toString(), header).at(at), RaciLegend.of(table), table));
        blocks.addAll(RaciNotes.of(matrix, List.of()));
        return blocks;
    }
}
