package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Options;
import dev.remit.format.SampleBlocks;
import dev.remit.format.SampleReports;
import dev.remit.report.Anchor;
import dev.remit.report.Block;
import dev.remit.report.Column;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.Paragraph;
import dev.remit.report.Report;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Row;
import dev.remit.report.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBlocksTest {
    @Test
    void every_kind_of_block_is_tagged() throws IOException {
        try (var pdf = printed(SampleReports.blocks())) {
            assertEquals(List.of(), Untagged.in(pdf));
            assertEquals(
                    List.of(
                            "Four teams and their services.",
                            "The load of 12 teams.",
                            "People on call by hour of the day."),
                    Tagged.figures(pdf));
            assertEquals(0, Tagged.withoutScope(pdf));
            assertEquals(3, Tagged.count(pdf, "Document", "LI"));
            assertEquals(2, Tagged.count(pdf, "Document", "Table"));
        }
    }

    @Test
    void words_lead_to_places_in_other_parts() throws IOException {
        var there = new Anchor("service-9");
        var blocks = new ArrayList<Block>(SampleReports.services(24).blocks().toList());
        blocks.addFirst(TableBlock.of(
                "",
                List.of(Column.of("a", "A", Column.Kind.NAME, 0)),
                List.of(new Row(List.of(new Words("Far").to(there))))));
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, "Far away", "").at(there));
        try (var pdf = printed(SampleReports.of(blocks.toArray(Block[]::new)))) {
            var link = (PDAnnotationLink) pdf.getPage(0).getAnnotations().getFirst();
            var action = (PDActionGoTo) link.getAction();
            var target = (PDPageXYZDestination) action.getDestination();

            assertEquals(pdf.getNumberOfPages() - 1, pdf.getPages().indexOf(target.getPage()));
            assertTrue(target.getTop() > 500, "at the top of its page");
        }
    }

    @Test
    void words_in_pictures_are_words() throws IOException {
        try (var pdf = printed(SampleReports.of(SampleBlocks.map()))) {
            assertTrue(text(pdf, 1).contains("Payments SRE"), text(pdf, 1));
            assertTrue(text(pdf, 1).contains("checkout-web"), text(pdf, 1));
        }
    }

    @Test
    void a_heading_stands_on_the_page_of_what_it_heads() throws IOException {
        for (int lines = 20; lines < 30; lines++) {
            var blocks = new ArrayList<Block>();
            for (int line = 0; line < lines; line++) blocks.add(new Paragraph("Line " + line));
            blocks.add(new Heading(3, "Of what follows", ""));
            blocks.addAll(SampleReports.service().blocks().toList());
            try (var pdf = printed(SampleReports.of(blocks.toArray(Block[]::new)))) {
                int heading = page(pdf, "Of what follows");

                assertEquals(heading, page(pdf, "PLN-01"), lines + " lines before the legend");
            }
            blocks.remove(lines + 1);
            try (var pdf = printed(SampleReports.of(blocks.toArray(Block[]::new)))) {
                assertEquals(page(pdf, "Of what follows"), page(pdf, "PLN-01"), lines + " lines before the table");
            }
        }
    }

    private static int page(PDDocument pdf, String words) throws IOException {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++)
            if (text(pdf, page).contains(words)) return page;
        return 0;
    }

    private static PDDocument printed(Report report) throws IOException {
        return Loader.loadPDF(bytes(report, Options.DEFAULT));
    }

    private static byte[] bytes(Report report, Options options) {
        return new Pdf().bytes(report, options).orComplain();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
