package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Ink;
import dev.remit.format.Options;
import dev.remit.format.SampleReports;
import dev.remit.report.Block;
import dev.remit.report.Column;
import dev.remit.report.Heading;
import dev.remit.report.Paragraph;
import dev.remit.report.Report;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What readers of paper see before they read.
class PdfLookTest {
    @Test
    void a_grey_page_has_no_colour() throws IOException {
        var grey = Options.DEFAULT.in(Ink.GREY);
        try (var pdf = Loader.loadPDF(bytes(SampleReports.service(), grey))) {
            var page = new PDFRenderer(pdf).renderImage(0);
            assertEquals(0, coloured(page));
        }
    }

    private static long coloured(BufferedImage page) {
        return IntStream.range(0, page.getHeight())
                .flatMap(y -> IntStream.range(0, page.getWidth()).map(x -> page.getRGB(x, y)))
                .filter(PdfLookTest::isColoured)
                .count();
    }

    /// Some of the greys have a breath of blue.
    private static boolean isColoured(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > 24;
    }

    @Test
    void a_head_is_not_left_behind_by_a_first_row_that_is_high() throws IOException {
        var filler = Collections.<Block>nCopies(22, new Paragraph("What stands above."));
        var column = Column.of("why", "Why it is so", Column.Kind.TEXT, 120);
        var row = new TableBlock.Row(List.of(new Words("Shop"), new Words("much to say about this ".repeat(80))));
        var table =
                TableBlock.of("Reasons", List.of(Column.of("who", "Who", Column.Kind.NAME, 0), column), List.of(row));
        var blocks = new ArrayList<>(filler);
        blocks.add(new Heading(2, "Reasons", ""));
        blocks.add(table);

        try (var pdf = Loader.loadPDF(bytes(SampleReports.of(blocks.toArray(Block[]::new)), Options.DEFAULT))) {
            assertEquals(2, pdf.getNumberOfPages());
            String text = text(pdf, 2);
            assertTrue(text.contains("Reasons\nWho Why it is so\nShop much to say"), text);
        }
    }

    private static byte[] bytes(Report report, Options options) {
        return new Pdf().bytes(report, options).orComplain();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
