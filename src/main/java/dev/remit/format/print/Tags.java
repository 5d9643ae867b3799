package dev.remit.format.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The trees of tags of a book's parts, joined to one. The printer makes one tree for each part and numbers its pages
/// from 0 every time, so the tree is taken off after each part and the numbers are moved.
final class Tags {
    private final List<COSDictionary> parts = new ArrayList<>();
    private final COSArray numbers = new COSArray();
    private COSDictionary roles = new COSDictionary();
    private int next;

    /// Takes the tree of the pages from the given one on.
    void take(PDDocument document, int firstPage) throws IOException {
        var catalog = document.getDocumentCatalog();
        var root = catalog.getStructureTreeRoot().getCOSObject();
        roles = root.getCOSDictionary(COSName.ROLE_MAP);
        parts.add(elementOf(root));
        for (int page = firstPage; page < document.getNumberOfPages(); page++)
            move(document.getPage(page).getCOSObject());
        renumber(root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS));
        catalog.getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
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

    private void renumber(COSArray partNumbers) {
        for (int i = 0; i + 1 < partNumbers.size(); i += 2) {
            numbers.add(COSInteger.get(partNumbers.getInt(i) + (long) next));
            numbers.add(partNumbers.get(i + 1));
        }
        next += partNumbers.size() / 2;
    }

    void join(PDDocument document, String language) {
        var root = new PDStructureTreeRoot();
        root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
        var whole = new PDStructureElement("Document", root);
        whole.setLanguage(language);
        root.appendKid(whole);
        for (var part : parts) {
            part.setName(COSName.S, "Part");
            whole.appendKid(new PDStructureElement(part));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(next);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
