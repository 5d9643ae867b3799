package dev.remit.format.workbook;

import dev.remit.format.Options;
import dev.remit.format.Program;
import dev.remit.format.Progress;
import dev.remit.report.Leaf;
import dev.remit.report.Prose;
import dev.remit.report.Report;
import dev.remit.report.Tab;
import dev.remit.report.Workbook;
import dev.remit.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A workbook as a file.
public final class Written {
    /// The file format wants the version of an application to be so; it says nothing.
    private static final String NO_VERSION = "1.0";

    /// Of the levels 0 to 9: a tenth larger than the usual 6, in half the time.
    private static final int PACKED = 4;

    private final Report report;
    private final SheetNames names = new SheetNames();
    private final Options options;

    private Written(Report report, Options options) {
        this.report = report;
        this.options = options;
    }

    public static void write(Report report, Workbook workbook, Options options, Progress progress, OutputStream out)
            throws IOException {
        var loose = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(loose, Program.NAME, NO_VERSION)) {
            book.setCompressionLevel(PACKED);
            book.setGlobalDefaultFont(Looks.FONT, Looks.SIZE);
            book.properties().setTitle(CellText.plain(report.title()));
            var written = new Written(report, options);
            int step = 0;
            for (var leaf : workbook.leaves()) {
                progress.at(
                        Text.of("Writing the sheet {0}", leaf.name()),
                        ++step,
                        workbook.leaves().size());
                written.write(book, leaf, workbook);
            }
        }
        Repacked.write(loose.toByteArray(), report.provenance().madeAt(), out);
    }

    private void write(org.dhatim.fastexcel.Workbook book, Leaf leaf, Workbook workbook) throws IOException {
        try (var sheet = book.newWorksheet(names.next(leaf.name()))) {
            if (leaf == workbook.leaves().getFirst()) sheet.keepInActiveTab();
            Printing.set(sheet, report.running().footLeft(), options);
            switch (leaf) {
                case Prose prose -> new ProseSheet(sheet, prose).write();
                case Tab tab -> new TabSheet(sheet, tab).write();
            }
        }
    }
}
