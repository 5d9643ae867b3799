package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Ink;
import dev.remit.format.Options;
import dev.remit.format.Paper;
import dev.remit.format.Progress;
import dev.remit.format.SampleReports;
import dev.remit.report.Column;
import dev.remit.report.Paragraph;
import dev.remit.report.Report;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final long SEED = 20261124;

    @Test
    void a_service_fits_on_one_page_with_head_and_foot() throws IOException {
        try (var pdf = printed(SampleReports.service())) {
            String text = text(pdf, 1);

            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(text.startsWith("Who answers for what, leadership pack"), text);
            assertTrue(text.contains("payments-api: 11 of 30 activities answer to Payments SRE, 10 to Checkout"), text);
            assertTrue(text.contains("Accountable: answers for it, one per row"), text);
            assertTrue(text.contains("RET-01 Deprecate and decommission the service"), text);
            assertTrue(text.contains("Activities each team answers for (A) 10 11 0 3 0 6"), text);
            assertTrue(text.contains("Page 1 of 1"), text);
        }
    }

    @Test
    void it_says_what_it_is() throws IOException {
        try (var pdf = printed(SampleReports.service())) {
            var about = pdf.getDocumentInformation();
            var catalog = pdf.getDocumentCatalog();

            assertEquals(SampleReports.service().title(), about.getTitle());
            assertEquals("Shop platform", about.getAuthor());
            assertEquals("Remit", about.getProducer());
            assertEquals(
                    SampleReports.service().provenance().madeAt().toInstant(),
                    about.getCreationDate().toInstant());
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains("<pdfuaid:part>1</pdfuaid:part>"));
        }
    }

    @Test
    void everything_is_tagged_in_reading_order() throws IOException {
        try (var pdf = printed(SampleReports.service())) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(
                    List.of("Document", "Part", "H1", "P", "P", "Table", "THead", "TBody", "P"),
                    Tagged.kinds(pdf, List.of("Document", "Part", "H1", "P", "Table", "THead", "TBody")));
            assertEquals(2 + 6, Tagged.count(pdf, "THead", "TH"));
            assertEquals(31 + 10, Tagged.count(pdf, "TBody", "TH"));
        }
    }

    @Test
    void it_says_how_far_it_is_and_ends_when_it_is_not_wanted() {
        var said = new TreeMap<Double, String>();
        Progress watch = (phase, step, of, share) -> {
            said.put(share, phase + ", " + step + " of " + of);
            if (step == 3 && phase.toString().equals("Printing the pages")) throw new CancellationException();
        };

        var filling = new Pdf()
                .export(SampleReports.services(12), Options.DEFAULT, watch)
                .orComplain();

        assertThrows(CancellationException.class, filling::bytes);
        assertEquals("Choosing fonts, 1 of 408", said.firstEntry().getValue());
        assertEquals("Setting the lines, 1 of 408", said.get(0.1));
        assertEquals("Printing the pages, 3 of 13", said.lastEntry().getValue());
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (var pdf = printed(SampleReports.service())) {
            var names = new TreeSet<String>();
            var resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertEquals(List.of("Inter-Bold", "Inter-Italic", "Inter-Regular", "Inter-SemiBold"), List.copyOf(names));
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertArrayEquals(
                bytes(SampleReports.services(2), Options.DEFAULT), bytes(SampleReports.services(2), Options.DEFAULT));
    }

    @Test
    void a_group_that_goes_on_has_its_head_and_name_on_every_page() throws IOException {
        try (var pdf = printed(SampleReports.longTable(3))) {
            assertEquals(3, pdf.getNumberOfPages());
            assertTrue(text(pdf, 2).contains("Phase Activity Checkout"), text(pdf, 2));
            assertTrue(text(pdf, 2).contains("Verify TST-03 Test security"), text(pdf, 2));
            assertTrue(text(pdf, 3).contains("Page 3 of 3"), text(pdf, 3));
        }
    }

    @Test
    void pages_end_where_the_draft_said_whatever_the_rows_are_like() throws IOException {
        var random = new Random(SEED);
        for (int round = 0; round < 6; round++) {
            try (var pdf = printed(SampleReports.uneven(random))) {
                int pages = pdf.getNumberOfPages();
                String last = text(pdf, pages);

                assertTrue(last.contains("Page " + pages + " of " + pages), "seed " + SEED + ", round " + round);
            }
        }
    }

    @Test
    void a_very_long_table_fills_its_pages_though_it_is_printed_in_parts() throws IOException {
        var column = Column.of("row", "Row", Column.Kind.NAME, 0);
        var rows = IntStream.range(0, 1000)
                .mapToObj(row -> new TableBlock.Row(List.of(new Words("row-" + row))))
                .toList();
        try (var pdf = printed(SampleReports.of(TableBlock.of("Many", List.of(column), rows)))) {
            int pages = pdf.getNumberOfPages();
            var lines = IntStream.rangeClosed(1, pages)
                    .mapToObj(page -> text(pdf, page))
                    .map(text -> text.split("row-", -1).length - 1)
                    .toList();

            assertEquals(1000, lines.stream().mapToInt(Integer::intValue).sum());
            assertEquals(1, Set.copyOf(lines.subList(1, pages - 1)).size(), lines.toString());
            assertTrue(text(pdf, pages).contains("Page " + pages + " of " + pages));
        }
    }

    @Test
    void narrow_columns_turn_their_heads_and_keep_them_on_every_page() throws IOException {
        try (var pdf = printed(SampleReports.teams(14))) {
            assertEquals(2, pdf.getNumberOfPages());
            assertEquals(2 * 16, Tagged.count(pdf, "THead", "TH"));
            assertTrue(text(pdf, 2).contains("Page 2 of 2"), text(pdf, 2));
        }
    }

    @Test
    void long_reports_are_printed_in_parts_that_nobody_sees() throws IOException {
        try (var pdf = printed(SampleReports.services(12))) {
            assertEquals(13, pdf.getNumberOfPages());
            assertTrue(text(pdf, 13).contains("service-12"), text(pdf, 13));
            assertTrue(text(pdf, 13).contains("Page 13 of 13"), text(pdf, 13));
            assertEquals(12, Tagged.count(pdf, "Document", "Table"));
            assertEquals(13, Tagged.pagesWithTags(pdf));
        }
    }

    @Test
    void headings_become_bookmarks_with_their_pages() throws IOException {
        try (var pdf = printed(SampleReports.services(3))) {
            var report = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            var pages = new ArrayList<String>();
            for (PDOutlineItem item : report.children())
                pages.add(
                        item.getTitle().substring(0, 9) + " " + pdf.getPages().indexOf(item.findDestinationPage(pdf)));

            assertEquals("Who answers for what in 3 services", report.getTitle());
            assertEquals(List.of("service-1 1", "service-2 2", "service-3 3"), pages);
        }
    }

    @Test
    void more_teams_than_a_page_can_hold_go_on_on_the_next() throws IOException {
        try (var pdf = printed(SampleReports.teams(20))) {
            String last = text(pdf, pdf.getNumberOfPages());

            assertTrue(last.contains("Continued"), last);
            assertTrue(last.contains("PLN-01 Prioritise work by customer value"), last);
        }
    }

    @Test
    void paper_and_ink_can_be_chosen() throws IOException {
        var letter = Options.DEFAULT.on(Paper.LETTER).in(Ink.GREY);
        try (var pdf = Loader.loadPDF(bytes(SampleReports.service(), letter))) {
            var box = pdf.getPage(0).getMediaBox();

            assertEquals(792, box.getWidth(), 1);
            assertEquals(612, box.getHeight(), 1);
        }
    }

    @Test
    void other_scripts_are_set_and_stay_text() throws IOException {
        try (var pdf = printed(SampleReports.hostile())) {
            String text = text(pdf, 1);

            assertTrue(text.contains("Ω & <title>"), text);
            assertTrue(text.contains("Ελλάδα Привет Łódź →"), text);
            assertTrue(text.contains("</th><script>alert('x')</script>"), text);
        }
    }

    @Test
    void arabic_and_hebrew_are_read_in_their_order() throws IOException {
        try (var pdf = printed(SampleReports.of(new Paragraph("Ask فريق الدفع (API) first, then צוות תשלומים.")))) {
            String text = text(pdf, 1);

            assertTrue(text.contains("فريق الدفع"), text);
            assertTrue(text.contains("צוות תשלומים"), text);
        }
    }

    private static PDDocument printed(Report report) throws IOException {
        return Loader.loadPDF(bytes(report, Options.DEFAULT));
    }

    private static byte[] bytes(Report report, Options options) {
        return new Pdf().bytes(report, options).orComplain();
    }

    private static String text(PDDocument pdf, int page) {
        try {
            return read(pdf, page);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String read(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
