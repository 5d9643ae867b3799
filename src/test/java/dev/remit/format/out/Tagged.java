package dev.remit.format.out;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// The tags of a PDF, as tests ask for them.
final class Tagged {
    private Tagged() {}

    /// The kinds of elements in reading order, those of interest only, neighbours of one kind once.
    static List<String> kinds(PDDocument pdf, List<String> ofInterest) {
        var kinds = new ArrayList<String>();
        for (var element : below(pdf.getDocumentCatalog().getStructureTreeRoot())) {
            String kind = element.getStructureType();
            boolean again = !kinds.isEmpty() && kinds.getLast().equals(kind) && kind.equals("TBody");
            if (ofInterest.contains(kind) && !again) kinds.add(kind);
        }
        return kinds;
    }

    static long count(PDDocument pdf, String within, String kind) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                .filter(element -> element.getStructureType().equals(within))
                .flatMap(element -> below(element).stream())
                .filter(element -> element.getStructureType().equals(kind))
                .count();
    }

    /// What figures are, for those who do not see them; "none" where one does not say.
    static List<String> figures(PDDocument pdf) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                .filter(element -> element.getStructureType().equals("Figure"))
                .map(element -> element.getAlternateDescription() == null ? "none" : element.getAlternateDescription())
                .toList();
    }

    /// The heads of tables that do not say what they are heads of.
    static long withoutScope(PDDocument pdf) {
        return below(pdf.getDocumentCatalog().getStructureTreeRoot()).stream()
                .filter(element -> element.getStructureType().equals("TH"))
                .filter(element -> !String.valueOf(element.getAttributes()).contains("Scope"))
                .count();
    }

    /// Pages whose content can be found from the tree and back.
    static int pagesWithTags(PDDocument pdf) {
        var seen = new java.util.HashSet<Integer>();
        var numbers = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getCOSObject()
                .getCOSDictionary(org.apache.pdfbox.cos.COSName.PARENT_TREE)
                .getCOSArray(org.apache.pdfbox.cos.COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) seen.add(numbers.getInt(i));
        int pages = 0;
        for (var page : pdf.getPages()) if (seen.remove(page.getStructParents())) pages++;
        return pages;
    }

    private static List<PDStructureElement> below(PDStructureNode node) {
        var all = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            all.add(element);
            all.addAll(below(element));
        }
        return all;
    }
}
