package dev.remit.format.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// The pictures in the tree of tags that the printer has just made, in reading order. What is drawn into their room is
/// said to be theirs, so that it is neither read out letter by letter nor taken for decoration.
final class FigureTags {
    static final COSName FIGURE = COSName.getPDFName("Figure");

    private final COSDictionary root;
    private final List<COSDictionary> figures = new ArrayList<>();

    FigureTags(PDDocument part) {
        root = part.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        collect(root.getDictionaryObject(COSName.K));
    }

    private void collect(COSBase node) {
        switch (node) {
            case COSArray kids -> {
                for (int i = 0; i < kids.size(); i++) collect(kids.getObject(i));
            }
            case COSDictionary element -> collect(element);
            case null, default -> {}
        }
    }

    private void collect(COSDictionary element) {
        if (FIGURE.equals(element.getCOSName(COSName.S))) figures.add(element);
        else if (element.containsKey(COSName.K)) collect(element.getDictionaryObject(COSName.K));
    }

    /// Makes the next content of the page part of a picture.
    ///
    /// @param number of the picture in reading order, from 0
    /// @return the number by which the content must be marked
    int claim(int number, PDPage page) {
        var figure = figures.get(number);
        var contents = contents(page);
        int mark = contents.size();
        contents.add(figure);
        var content = new COSDictionary();
        content.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        content.setItem(COSName.PG, page);
        content.setInt(COSName.MCID, mark);
        figure.setItem(COSName.K, with(figure.getDictionaryObject(COSName.K), content));
        return mark;
    }

    /// Whose each marked content of the page is, by its number.
    private COSArray contents(PDPage page) {
        var numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2)
            if (numbers.getInt(i) == page.getStructParents()) return (COSArray) numbers.getObject(i + 1);
        throw new IllegalStateException("The tree of tags does not know a page");
    }

    private static COSArray with(COSBase kids, COSDictionary last) {
        var all = new COSArray();
        if (kids instanceof COSArray several) all.addAll(several);
        else if (kids instanceof COSInteger || kids instanceof COSDictionary) all.add(kids);
        all.add(last);
        return all;
    }
}
