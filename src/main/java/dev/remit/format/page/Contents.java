package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.Heading;
import dev.remit.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Everything a reader meets, in order: the title, the report's blocks fitted to the page, where it comes from.
final class Contents {
    private Contents() {}

    static List<Block> of(Report report, int width) {
        var all = new ArrayList<Block>();
        all.add(new Heading(1, report.title(), report.subtitle()));
        all.addAll(Fitted.to(width, report.blocks()));
        all.add(About.of(report.provenance()));
        return all;
    }
}
