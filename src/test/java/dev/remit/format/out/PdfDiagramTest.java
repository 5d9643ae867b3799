package dev.remit.format.out;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.format.Exhibit;
import dev.remit.format.Exhibits;
import dev.remit.format.Options;
import dev.remit.format.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PdfDiagramTest {
    static final Iterable<String> SAMPLES = Exhibits.SAMPLES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void every_team_and_service_is_found_by_its_name(String sample) throws IOException {
        var exhibit = Exhibits.of(sample);

        try (var pdf = printed(exhibit, Options.DEFAULT)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(List.of(), missing(exhibit, pdf));
        }
    }

    @Test
    void a_large_map_is_followed_by_its_parts_with_every_name() throws IOException {
        var exhibit = Exhibits.of(Megacorp.of(100, 4, 2));

        try (var pdf = printed(exhibit, Options.DEFAULT)) {
            assertTrue(pdf.getNumberOfPages() > 5, pdf.getNumberOfPages() + " pages");
            assertEquals(List.of(), missing(exhibit, pdf));
        }
        var foreseen = new PdfDiagram().foreseen(exhibit, Options.DEFAULT);
        assertEquals("E-EXP-022", foreseen.getFirst().code());
    }

    @Test
    void it_says_what_it_is_and_what_can_be_seen() throws IOException {
        try (var pdf = printed(Exhibits.of("nimbus-notes"), Options.DEFAULT)) {
            assertEquals("Whole organisation", pdf.getDocumentInformation().getTitle());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(List.of("Document", "H1", "Figure"), Tagged.kinds(pdf, List.of("Document", "H1", "Figure")));
            assertEquals(1, Tagged.pagesWithTags(pdf));
        }
    }

    @Test
    void a_map_higher_than_wide_stands_upright() throws IOException {
        try (var across = printed(Exhibits.of("nimbus-notes"), Options.DEFAULT.on(Paper.A3));
                var upright = printed(Exhibits.of(document(column())), Options.DEFAULT.on(Paper.LETTER))) {
            var wide = across.getPage(0).getMediaBox();
            var high = upright.getPage(0).getMediaBox();

            assertTrue(wide.getWidth() > wide.getHeight() && wide.getWidth() > 1100, wide.toString());
            assertTrue(high.getHeight() > high.getWidth(), high.toString());
        }
    }

    @Test
    void a_long_name_of_the_organisation_leaves_room_to_the_number_of_the_page() throws IOException {
        String name = "International settlement and reconciliation platform "
                .repeat(4)
                .strip();
        try (var pdf =
                printed(Exhibits.of(document("\"organisation\": { \"name\": \"" + name + "\" }")), Options.DEFAULT)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf);
            assertTrue(text.contains("… Page 1 of 1"), text);
        }
    }

    @Test
    void the_same_diagram_is_the_same_file() throws IOException {
        var exhibit = Exhibits.of("harbour-payments");
        var options = Options.DEFAULT.in(Theme.DARK);

        assertArrayEquals(bytes(exhibit, options), bytes(exhibit, options));
    }

    @Test
    void names_from_right_to_left_and_of_many_signs_are_found_where_a_font_has_them() throws IOException {
        for (String name : List.of("فريق الدفع", "支払いチーム")) {
            var exhibit = Exhibits.of(document("\"teams\": [{ \"id\": \"pay\", \"name\": \"" + name + "\" }]"));
            try (var pdf = printed(exhibit, Options.DEFAULT)) {
                String text = new PDFTextStripper().getText(pdf);
                assumeTrue(!text.contains("??"), "no font of this machine shows " + name);
                assertTrue(text.contains(name), text);
            }
        }
    }

    private static String column() {
        var notes = new ArrayList<String>();
        for (int i = 0; i < 2; i++)
            notes.add("{ \"id\": \"n" + i + "\", \"text\": \"Note\", \"x\": 0, \"y\": " + 900 * i
                    + ", \"width\": 200, \"height\": 60 }");
        return "\"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\", \"notes\": [" + String.join(", ", notes) + "] }]";
    }

    private static List<String> missing(Exhibit exhibit, PDDocument pdf) throws IOException {
        String text = new PDFTextStripper().getText(pdf);
        var missing = new ArrayList<String>();
        var picture = exhibit.picture(Metrics.estimated());
        picture.teams().forEach(team -> missing.add(team.name()));
        picture.chips().forEach(service -> missing.add(service.name()));
        missing.removeIf(text::contains);
        return missing;
    }

    private static PDDocument printed(Exhibit exhibit, Options options) throws IOException {
        return Loader.loadPDF(bytes(exhibit, options));
    }

    private static byte[] bytes(Exhibit exhibit, Options options) {
        return new PdfDiagram().export(exhibit, options).orComplain();
    }
}
