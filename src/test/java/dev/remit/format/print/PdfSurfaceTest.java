package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfSurfaceTest {
    private static final Colour BLACK = Colour.hex("#000000");
    private static final Point PLACE = new Point(20, 40);

    @Test
    void text_can_be_searched_in_every_alphabet_of_the_bundled_family() throws IOException {
        for (String name : new String[] {"Checkout", "Łódź", "Ελλάδα", "Привет", "naïve café (β2)"})
            assertEquals(name, read(name));
    }

    @Test
    void text_from_right_to_left_is_found_in_the_order_of_reading() throws IOException {
        for (String name : new String[] {"فريق الدفع", "צוות תשלומים"}) {
            assumeTrue(isShown(name), "no font of this machine has Arabic or Hebrew");
            assertEquals(name, read(name));
        }
    }

    @Test
    void names_of_the_far_east_are_found_where_a_font_has_them() throws IOException {
        for (String name : new String[] {"決済チーム", "支付接口服务", "인증 서비스"}) {
            assumeTrue(isShown(name), "no font of this machine has " + name);
            assertEquals(name, read(name));
        }
    }

    @Test
    void a_name_that_no_font_has_is_still_found() throws IOException {
        String name = "漢字🚀";
        var faces = PdfStandIn.of(Coverage.signs(name)).toList();

        assertEquals(name, read(name, new Fonts(faces, List.of())));
    }

    @Test
    void a_cut_name_stands_for_the_whole_one() throws IOException {
        String cut = content(
                surface -> surface.name("Pay…ments", "Pay and payments", PLACE, TextStyle.LABEL, Anchor.START, BLACK));

        assertTrue(cut.startsWith("/Span /Prop1 BDC\n"), cut);
        assertTrue(cut.endsWith("ET\nEMC\n"), cut);
    }

    @Test
    void what_no_font_has_is_a_question_mark_and_what_leaves_no_ink_is_nothing() throws IOException {
        assertEquals("a?b", read("aЖb", Fonts.of(Stream.of("ab"))));
        assertEquals("safetxt.exe", read("safe\u202Etxt.exe"));
    }

    @Test
    void lines_are_measured_as_they_are_drawn() {
        try (var pdf = new PDDocument()) {
            var letters = Letters.in(pdf, Fonts.of(Stream.of("Łódź")));

            double whole = letters.width("Łódź", TextStyle.TEAM_NAME);
            double parts = letters.width("Łó", TextStyle.TEAM_NAME) + letters.width("dź", TextStyle.TEAM_NAME);

            assertEquals(parts, whole, 1e-9);
            assertTrue(whole > 25 && whole < 45, "" + whole);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void equal_figures_in_a_row_set_their_colours_once() throws IOException {
        var pen = Pen.dashed(BLACK, 2);
        String one = content(surface -> surface.rectangle(new Rect(1, 2, 3, 4), 0, Ink.outline(pen)));
        String two = content(surface -> {
            surface.rectangle(new Rect(1, 2, 3, 4), 0, Ink.outline(pen));
            surface.rectangle(new Rect(1, 2, 3, 4), 0, Ink.outline(pen));
        });

        assertEquals("0 0 0 RG\n2 w\n[6 4 ] 0 d\n1 2 3 4 re\nS\n", one);
        assertEquals(one + "1 2 3 4 re\nS\n", two);
    }

    private static boolean isShown(String text) {
        return Fonts.of(Stream.of(text)).missing().isEmpty();
    }

    private static String read(String text) throws IOException {
        return read(text, Fonts.of(Stream.of(text)));
    }

    private static String read(String text, Fonts fonts) throws IOException {
        byte[] file = file(fonts, surface -> surface.text(text, PLACE, TextStyle.LABEL, Anchor.START, BLACK));
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).strip();
        }
    }

    private static String content(Consumer<Surface> painting) throws IOException {
        try (var pdf = Loader.loadPDF(file(Fonts.of(Stream.of("")), painting))) {
            String all = new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(all.indexOf("cm\n") + 3);
        }
    }

    private static byte[] file(Fonts fonts, Consumer<Surface> painting) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(new PDRectangle(300, 100));
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.transform(PdfSurface.placing(new Rect(0, 0, 300, 100), 1, 0, 100));
                painting.accept(new PdfSurface(content, Letters.in(pdf, fonts)));
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
