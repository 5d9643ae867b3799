package dev.remit.format.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The trees of tags of a book's parts, joined to one. The printer makes one tree for each part and numbers its pages
/// from 0 every time, so the numbers are moved.
final class Tags {
    private final PdfFile file;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final COSArray numbers = new COSArray();
    private COSDictionary roles = new COSDictionary();
    private int next;

    Tags(PdfFile file) {
        this.file = file;
        file.postpone(root.getCOSObject());
        file.postpone(whole.getCOSObject());
        root.appendKid(whole);
    }

    /// Takes the tree of a part, and returns what of it is to be written with the part.
    List<COSBase> take(PDDocument part) throws IOException {
        var its = part.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        roles = its.getCOSDictionary(COSName.ROLE_MAP);
        for (var page : part.getPages()) move(page.getCOSObject());
        var element = elementOf(its);
        element.setName(COSName.S, "Part");
        whole.appendKid(new PDStructureElement(element));
        var finished = new ArrayList<COSBase>(List.of(element));
        finished.addAll(renumbered(its.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS)));
        finished.forEach(file::keep);
        return finished;
    }

    /// The printer wraps everything in one element, alone or in an array.
    private static COSDictionary elementOf(COSDictionary root) {
        var kids = root.getCOSArray(COSName.K);
        return kids == null ? root.getCOSDictionary(COSName.K) : (COSDictionary) kids.getObject(0);
    }

    private void move(COSDictionary page) {
        move(page, COSName.STRUCT_PARENTS);
        var annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) return;
        for (int i = 0; i < annotations.size(); i++)
            move((COSDictionary) annotations.getObject(i), COSName.STRUCT_PARENT);
    }

    private void move(COSDictionary holder, COSName number) {
        if (holder.containsKey(number)) holder.setInt(number, holder.getInt(number) + next);
    }

    /// What the numbers stand for: the tags of a page, or the one of a link.
    private List<COSBase> renumbered(COSArray partNumbers) {
        var meant = new ArrayList<COSBase>();
        for (int i = 0; i + 1 < partNumbers.size(); i += 2) {
            numbers.add(COSInteger.get(partNumbers.getInt(i) + (long) next));
            numbers.add(partNumbers.getObject(i + 1));
            meant.add(partNumbers.getObject(i + 1));
        }
        next += partNumbers.size() / 2;
        return meant;
    }

    void join(PDDocument document, String language) {
        root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
        whole.setLanguage(language);
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(next);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marks);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
