package dev.remit.format.out;

import static dev.remit.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Ink;
import dev.remit.format.Options;
import dev.remit.format.SampleReports;
import dev.remit.report.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void a_service_reads_as_agreed() {
        assertGolden("format/service.html", written(SampleReports.service(), Ink.COLOUR));
    }

    @Test
    void every_kind_of_block_reads_as_agreed() {
        assertGolden("format/blocks.html", written(SampleReports.blocks(), Ink.COLOUR));
    }

    @Test
    void hostile_names_are_only_names() {
        assertGolden("format/hostile.html", written(SampleReports.hostile(), Ink.COLOUR));
    }

    @Test
    void a_page_is_well_formed() throws Exception {
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(SampleReports.hostile(), Ink.COLOUR)));

        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(0, page.getElementsByTagName("svg").getLength());
        assertEquals("Ω & <title>", page.getElementsByTagName("h1").item(0).getTextContent());
    }

    @Test
    void the_policy_lets_only_its_own_style_sheet_through() throws Exception {
        String page = text(SampleReports.service(), Ink.COLOUR);
        var style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
        assertTrue(style.find());

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));

        String policy = "default-src &#39;none&#39;; style-src &#39;sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;";
        assertTrue(page.contains("content=\"" + policy + "\""), policy);
        assertFalse(page.contains("style=\""));
    }

    @Test
    void grey_ink_uses_no_colour_for_letters() {
        assertTrue(text(SampleReports.service(), Ink.GREY).contains(".a, .ra b { background: #2f2f2f; }"));
    }

    private static String text(Report report, Ink ink) {
        return new String(written(report, ink), StandardCharsets.UTF_8);
    }

    private static byte[] written(Report report, Ink ink) {
        return new Html().bytes(report, Options.DEFAULT.in(ink)).orComplain();
    }
}
