package dev.remit.format.print;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// What the pages of a map are to those who hear them: a heading and a picture in words each.
final class MapTags {
    /// The numbers of what is marked on a page.
    static final int HEADING = 0;

    static final int FIGURE = 1;

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray numbers = new COSArray();
    private int pages;

    MapTags(String language) {
        whole.setLanguage(language);
        root.appendKid(whole);
    }

    void add(PDPage page, String spoken) {
        page.setStructParents(pages);
        var heading = element("H1", page, HEADING);
        var figure = element("Figure", page, FIGURE);
        figure.setAlternateDescription(spoken);
        var both = new COSArray(List.of(heading.getCOSObject(), figure.getCOSObject()));
        numbers.add(COSInteger.get(pages++));
        numbers.add(both);
    }

    void write(PDDocument document) {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(pages);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
    }

    private PDStructureElement element(String kind, PDPage page, int number) {
        var element = new PDStructureElement(kind, whole);
        element.setPage(page);
        element.appendKid(number);
        whole.appendKid(element);
        return element;
    }
}
