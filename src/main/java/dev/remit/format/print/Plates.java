package dev.remit.format.print;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dev.remit.format.page.Drawing;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/// Fills the room that was left for pictures: vectors, and words in the fonts of the book.
final class Plates {
    private static final Pattern ROOMS = Pattern.compile("d\\d+");

    private Plates() {}

    static void fill(PDDocument document, PdfBoxRenderer printed, List<Drawing> drawings, Letters letters)
            throws IOException {
        if (drawings.isEmpty()) return;
        var tags = new FigureTags(document);
        for (var place : printed.findPagePositionsByID(ROOMS)) {
            int number = Integer.parseInt(place.getId().substring(1));
            var page = document.getPage(place.getPageNo());
            paint(document, page, tags.claim(number, page), place, drawings.get(number), letters);
        }
    }

    private static void paint(
            PDDocument document, PDPage page, int mark, PagePosition<?> place, Drawing drawing, Letters letters)
            throws IOException {
        var marked = new COSDictionary();
        marked.setInt(COSName.MCID, mark);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(FigureTags.FIGURE, PDPropertyList.create(marked));
            double scale = place.getWidth() / drawing.part().width();
            content.transform(
                    PdfSurface.placing(drawing.part(), scale, place.getX(), place.getY() + place.getHeight()));
            drawing.painting().on(new PdfSurface(content, letters), letters);
            content.endMarkedContent();
        }
    }
}
