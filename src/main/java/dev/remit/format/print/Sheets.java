package dev.remit.format.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The pages of a book as a tree: a branch for each part, so that viewers find a page among thousands.
final class Sheets {
    private final PdfFile file;
    private final COSDictionary root = new COSDictionary();
    private final COSArray branches = new COSArray();
    private int count;

    Sheets(PdfFile file) {
        this.file = file;
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, branches);
        file.postpone(root);
    }

    /// How many there are so far.
    int count() {
        return count;
    }

    /// The branch of the pages of a part.
    COSDictionary take(PDDocument part) {
        var branch = new COSDictionary();
        var pages = new COSArray();
        for (var page : part.getPages()) {
            page.getCOSObject().setItem(COSName.PARENT, branch);
            pages.add(page.getCOSObject());
            file.keep(page.getCOSObject());
        }
        branch.setItem(COSName.TYPE, COSName.PAGES);
        branch.setItem(COSName.PARENT, root);
        branch.setItem(COSName.KIDS, pages);
        branch.setInt(COSName.COUNT, pages.size());
        branches.add(branch);
        count += pages.size();
        file.keep(branch);
        return branch;
    }

    void join(PDDocument document) {
        root.setInt(COSName.COUNT, count);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, root);
    }
}
