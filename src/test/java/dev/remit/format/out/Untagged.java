package dev.remit.format.out;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// What is painted on the pages of a PDF without being said to be anything: neither part of the text nor decoration.
final class Untagged {
    private static final Set<String> OPEN = Set.of("BDC", "BMC");
    private static final Set<String> PAINTS =
            Set.of("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh");

    private Untagged() {}

    /// The number of the page, from 1, and the operator of each.
    static List<String> in(PDDocument pdf) throws IOException {
        var found = new ArrayList<String>();
        int number = 0;
        for (var page : pdf.getPages()) collect(page, ++number, found);
        return found;
    }

    private static void collect(PDPage page, int number, List<String> found) throws IOException {
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (!(token instanceof Operator operator)) continue;
            String name = operator.getName();
            if (OPEN.contains(name)) depth++;
            else if (name.equals("EMC")) depth--;
            else if (depth == 0 && PAINTS.contains(name)) found.add(number + " " + name);
        }
    }
}
