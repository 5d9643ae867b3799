package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.Facts;
import dev.remit.file.RemitFile;
import dev.remit.format.DiagramExporter;
import dev.remit.format.DiagramExporters;
import dev.remit.format.Exhibit;
import dev.remit.format.Exporter;
import dev.remit.format.Exporters;
import dev.remit.format.Options;
import dev.remit.model.Document;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people call their teams and services, no format makes more of it than text.
class NaughtyStringsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final OffsetDateTime MADE_AT = OffsetDateTime.parse("2026-06-01T00:00:00Z");
    private static final List<Request> REQUESTS =
            NaughtyStrings.documents().stream().map(NaughtyStringsTest::request).toList();

    @TempDir
    private Path folder;

    static Stream<Reporter> reports() {
        return Reports.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_is_text_in_every_format(Reporter reporter) {
        for (var request : REQUESTS) {
            var report = reporter.report(request);
            for (Exporter exporter : Exporters.ALL) {
                // Of pages only one: a page has nothing that could act, and takes its time.
                if (exporter.id().equals("pdf") && !isPrinted(reporter, request)) continue;
                if (exporter.id().equals("csv") && report.grid().isEmpty()) continue;
                check(exporter, exporter.bytes(report, Options.DEFAULT).orComplain());
            }
        }
    }

    private static boolean isPrinted(Reporter reporter, Request request) {
        return reporter.id().equals("ownership") && request == REQUESTS.getFirst();
    }

    private static void check(Exporter exporter, byte[] bytes) {
        switch (exporter.id()) {
            case "html" -> Harmless.html(bytes);
            case "csv" -> Harmless.csv(bytes);
            case "xlsx" -> Harmless.xlsx(bytes);
            case "md" -> Harmless.markdown(bytes);
            case "pdf" -> Harmless.begins(bytes, "%PDF-");
            default -> throw new AssertionError("Nobody looks at " + exporter.id());
        }
    }

    static Stream<DiagramExporter> diagrams() {
        return DiagramExporters.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_is_text_in_every_format(DiagramExporter exporter) {
        for (var request : REQUESTS) {
            var exhibit = Exhibit.of(request.facts(), Optional.empty(), MADE_AT);
            byte[] bytes = exporter.export(exhibit, Options.DEFAULT).orComplain();
            switch (exporter.id()) {
                case "svg" -> Harmless.svg(bytes);
                case "drawio" -> Harmless.parsed(new String(bytes, StandardCharsets.UTF_8));
                case "png" -> Harmless.begins(bytes, "\u0089PNG");
                case "pdf" -> Harmless.begins(bytes, "%PDF-");
                default -> Harmless.noControls(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "raci", "analyse", "stats"})
    void a_terminal_is_shown_no_control_and_no_direction_character(String verb) throws IOException {
        var remit = new Typed(folder).atTerminal();
        for (var request : REQUESTS) {
            Files.write(
                    folder.resolve("naughty.remit"),
                    RemitFile.write(request.facts().document()));

            remit.types(verb, "naughty.remit", "--color", "never");

            Harmless.terminal(remit.out());
            Harmless.terminal(remit.err());
        }
    }

    @org.junit.jupiter.api.Test
    void all_of_them_are_tried() {
        assertEquals(
                515,
                REQUESTS.stream()
                        .mapToInt(request -> request.facts().document().teams().size())
                        .sum());
    }

    private static Request request(Document document) {
        var facts = Facts.of(document, DAY);
        return Request.of(facts, Rules.check(facts), "naughty.remit", MADE_AT);
    }
}
