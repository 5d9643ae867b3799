package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.file.RemitFile;
import dev.remit.format.Options;
import dev.remit.model.Document;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Request;
import dev.remit.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for all reports on paper and in the browser, of an organisation and of nothing.
class EveryReportTest {
    private static final Request SAMPLE = request(sample());
    private static final Request EMPTY = request(Documents.document("\"organisation\": { \"name\": \"New\" }"));
    /// What head and foot say already.
    private static final int EDGES = 90;

    static List<Reporter> reports() {
        return Reports.ALL;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pages_are_tagged_to_the_last_stroke(Reporter reporter) throws IOException {
        try (var pdf = printed(reporter.report(SAMPLE))) {
            assertEquals(List.of(), Untagged.in(pdf));
            assertFalse(Tagged.figures(pdf).contains("none"), "a picture without words");
            assertEquals(0, Tagged.withoutScope(pdf));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_page_is_empty(Reporter reporter) throws IOException {
        for (Request request : List.of(SAMPLE, EMPTY)) {
            try (var pdf = printed(reporter.report(request))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    String text = text(pdf, page);
                    assertTrue(text.length() > EDGES, reporter.id() + ", page " + page + ": " + text);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void it_says_on_its_pages_where_it_comes_from(Reporter reporter) throws IOException {
        try (var pdf = printed(reporter.report(SAMPLE))) {
            String text = text(pdf, 1);

            assertTrue(text.contains("Nimbus Notes, as of 1 June 2026"), text);
            assertTrue(text.contains("Page 1 of " + pdf.getNumberOfPages()), text);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothing_on_a_page_can_act(Reporter reporter) {
        String page = new String(
                new Html().bytes(reporter.report(SAMPLE), Options.DEFAULT).orComplain(), StandardCharsets.UTF_8);

        assertFalse(Pattern.compile("<script|javascript:|\\son\\w+=|style=\"")
                .matcher(page)
                .find());
        assertTrue(Set.of("#").containsAll(targets(page)), "links lead within the page");
    }

    private static Set<String> targets(String page) {
        return Pattern.compile("href=\"(.)")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Document sample() {
        try {
            return RemitFile.read(Files.readAllBytes(Path.of("samples/nimbus-notes.remit")))
                    .orComplain();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static Request request(Document document) {
        var facts = Facts.of(document, LocalDate.of(2026, 6, 1));
        var madeAt = OffsetDateTime.parse("2026-06-01T10:00:00Z");
        return Request.of(facts, Rules.check(facts), "nimbus-notes.remit", madeAt);
    }

    private static PDDocument printed(Report report) throws IOException {
        return Loader.loadPDF(new Pdf().bytes(report, Options.DEFAULT).orComplain());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
