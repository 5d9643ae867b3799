package dev.remit.format.page;

import dev.remit.report.Block;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import java.util.ArrayList;
import java.util.List;

/// Everything a reader meets, in order: the title, the report's blocks fitted to the page, and on its first page where
/// it comes from.
final class Contents {
    private Contents() {}

    static List<Block> of(Report report, Room room) {
        var all = new ArrayList<Block>();
        all.add(new Heading(1, report.title(), report.subtitle()));
        all.addAll(report.blocks());
        int firstBreak = all.indexOf(new PageBreak());
        all.add(firstBreak < 0 ? all.size() : firstBreak, About.of(report.provenance()));
        return joined(Fitted.to(room, all));
    }

    /// Remarks that follow each other share a paragraph: small print must not cost a page.
    private static List<Block> joined(List<Block> blocks) {
        var all = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Note more && !all.isEmpty() && all.getLast() instanceof Note note)
                all.set(all.size() - 1, new Note(note.text() + " " + more.text()));
            else all.add(block);
        }
        return all;
    }
}
