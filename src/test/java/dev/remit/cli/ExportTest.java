package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final List<String> RACI = List.of("export", "nimbus.remit", "--report", "raci-by-service");

    @TempDir
    private Path folder;

    private Typed remit;

    @BeforeEach
    void put_a_file() throws IOException {
        remit = new Typed(folder);
        Files.copy(Path.of("samples/nimbus-notes.remit"), folder.resolve("nimbus.remit"));
    }

    @Test
    void every_service_and_activity_has_exactly_one_a() {
        assertEquals(0, raci("--format", "csv"));

        var accountable = remit.out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[cells.length - 2].contains("A"))
                .collect(Collectors.groupingBy(cells -> cells[0] + " " + cells[3], Collectors.counting()));
        assertEquals(6 * 30, accountable.size());
        assertTrue(accountable.values().stream().allMatch(count -> count == 1), accountable.toString());
    }

    @Test
    void interrupted_it_leaves_nothing_behind_and_the_earlier_file_as_it_was() throws IOException {
        Files.writeString(folder.resolve("raci.pdf"), "earlier");
        remit.interrupted();

        for (String format : List.of("csv", "md", "html", "xlsx", "pdf"))
            assertEquals(130, raci("--format", format, "-o", "raci.pdf", "--force"), format);

        assertEquals("", remit.err());
        assertEquals("earlier", Files.readString(folder.resolve("raci.pdf")));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void how_far_it_is_is_said_to_people_alone() {
        raci("--format", "pdf", "-o", "unseen.pdf");
        assertEquals("", remit.err());

        remit.watched();
        raci("--format", "pdf", "-o", "quiet.pdf", "--quiet");
        assertEquals("", remit.err());
    }

    @Test
    void the_long_table_has_a_row_a_letter_and_says_where_it_comes_from() {
        raci("--format", "csv", "--service", "billing");

        assertTrue(remit.out()
                .startsWith("service_id,service,model,activity,activity_name,team_id,team,letters,origin\r\n"
                        + "billing,billing,YBIYRI,PLN-01,Prioritise work by customer value and slice it into"
                        + " small batches,core,Core,R,default\r\n"));
        assertTrue(
                remit.out()
                        .contains("billing,billing,YBIYRI,OPS-05,Handle security incidents,core,Core,R+A,fallback\r\n"),
                remit.out());
    }

    @Test
    void the_wide_table_has_a_column_a_team() {
        raci("--format", "csv", "--wide");

        assertTrue(
                remit.out().startsWith("service_id,service,model,activity,activity_name,Core,Data,Management,Web\r\n"),
                remit.out());
    }

    @Test
    void a_report_is_not_limited_by_what_it_does_not_heed() {
        int exit = remit.types("export", "nimbus.remit", "--report", "findings", "--format", "html", "--team", "core");

        assertEquals(2, exit);
        assertTrue(
                remit.err().contains("The report findings cannot be limited to a part of the organisation."),
                remit.err());
    }

    @Test
    void only_the_sections_asked_for_are_written() {
        assertEquals(
                0,
                remit.types(
                        "export", "nimbus.remit", "--report", "leadership", "--format", "html", "--section", "method"));

        assertTrue(remit.out().contains("Glossary and method</h2>"), remit.out());
        assertTrue(remit.out().matches("(?s).* UTC of version [0-9a-f]{8}\\..*"), remit.out());
        assertFalse(remit.out().contains("Largest risks</h3>"), remit.out());
    }

    @Test
    void an_activity_that_there_is_not_is_told_with_what_is_near() {
        int exit = remit.types(
                "export", "nimbus.remit", "--report", "raci-by-activity", "--format", "csv", "--activity", "OPS-99");

        assertEquals(2, exit);
        assertTrue(remit.err().contains("There is no activity \"OPS-99\" here."), remit.err());
    }

    @Test
    void a_pdf_of_one_day_is_the_same_at_every_run() throws IOException {
        assertEquals(0, raci("--format", "pdf", "--date", "2026-06-01", "-o", "a.pdf"));
        assertEquals(0, raci("--format", "pdf", "--date", "2026-06-01", "-o", "b.pdf"));

        byte[] pdf = Files.readAllBytes(folder.resolve("a.pdf"));
        assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("b.pdf")));
        try (var read = Loader.loadPDF(pdf)) {
            assertTrue(read.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void html_is_one_file_without_scripts() {
        assertEquals(0, raci("--format", "html"));

        assertTrue(remit.out().startsWith("<!DOCTYPE html>"), remit.out().substring(0, 40));
        assertFalse(remit.out().contains("<script"));
    }

    @Test
    void an_unknown_report_format_or_service_is_named_with_the_nearest() {
        assertEquals(2, remit.types("export", "nimbus.remit", "--report", "raci-by-servcie", "--format", "csv"));
        assertEquals("""
            remit: error[E-USE-001]: There is no report "raci-by-servcie".
              hint: Did you mean raci-by-service?
            """, remit.err());
        assertEquals(2, raci("--format", "docx"));
        assertEquals(2, raci("--format", "csv", "--service", "biling"));
        assertEquals("""
            remit: error[E-USE-001]: There is no service "biling" here.
              hint: Did you mean billing?
            """, remit.err());
    }

    @Test
    void what_is_read_is_not_written_over() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("nimbus.remit"));

        assertEquals(2, raci("--format", "csv", "-o", "./nimbus.remit", "--force"));

        assertArrayEquals(before, Files.readAllBytes(folder.resolve("nimbus.remit")));
    }

    @Test
    void nothing_is_overwritten_unless_told() throws IOException {
        Files.writeString(folder.resolve("raci.csv"), "mine");

        assertEquals(4, raci("--format", "csv", "-o", "raci.csv"));
        assertEquals("mine", Files.readString(folder.resolve("raci.csv")));
        assertEquals(0, raci("--format", "csv", "-o", "raci.csv", "--force"));
        assertTrue(Files.readString(folder.resolve("raci.csv"), StandardCharsets.UTF_8)
                .startsWith("service_id,"));
    }

    @Test
    void a_preset_of_the_document_says_what_is_written_and_options_change_it() throws IOException {
        keep("""
            { "name": "For auditors", "report": "raci-by-service", "format": "csv", "options": { "services": "billing" } }""");

        assertEquals(0, remit.types("export", "kept.remit", "--preset", "For auditors"));
        String preset = remit.out();
        assertEquals(0, raci("--format", "csv", "--service", "billing"));
        assertEquals(remit.out(), preset);

        assertEquals(0, remit.types("export", "kept.remit", "--preset", "For auditors", "--format", "md"));
        assertTrue(remit.out().startsWith("# "), remit.out());
    }

    @Test
    void what_a_preset_switches_on_an_option_switches_off() throws IOException {
        keep("""
            { "name": "Plain", "report": "raci-by-service", "format": "csv",
              "options": { "csv": "excel", "spread": "wide", "people": "hidden" } }""");

        assertEquals(0, remit.types("export", "kept.remit", "--preset", "Plain"));
        String on = remit.out();
        assertEquals(
                0,
                remit.types("export", "kept.remit", "--preset", "Plain", "--no-excel", "--no-wide", "--no-hide-names"));
        String off = remit.out();
        assertEquals(0, raci("--format", "csv"));

        assertEquals(remit.out(), off);
        assertTrue(on.startsWith("\uFEFF"), on);
    }

    @Test
    void in_a_folder_a_file_gets_a_name_that_is_free() throws IOException {
        Files.createDirectory(folder.resolve("out"));

        assertEquals(0, raci("--format", "csv", "-o", "out"));
        assertEquals(0, raci("--format", "csv", "-o", "out"));
        assertEquals(0, raci("--format", "csv", "-o", "out", "--force"));

        try (var files = Files.list(folder.resolve("out"))) {
            assertEquals(
                    List.of("nimbus-notes-raci-by-service-2.csv", "nimbus-notes-raci-by-service.csv"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void an_unknown_preset_is_answered_with_the_nearest() throws IOException {
        keep("""
            { "name": "For auditors", "report": "raci-by-service", "format": "csv" },
            { "name": "Odd", "report": "raci-by-servise", "format": "csv" }""");

        assertEquals(2, remit.types("export", "kept.remit", "--preset", "For auditor"));
        assertEquals("""
            remit: error[E-USE-001]: There is no preset "For auditor".
              hint: Did you mean For auditors?
            """, remit.err());
        assertEquals(2, remit.types("export", "nimbus.remit", "--preset", "Pack"));
        assertEquals("remit: error[E-USE-001]: There is no preset \"Pack\", and no other.\n", remit.err());
        assertEquals(2, remit.types("export", "kept.remit", "--preset", "Odd"));
        assertTrue(remit.err().contains("Did you mean raci-by-service?"), remit.err());
        assertEquals(2, remit.types("export", "kept.remit", "--preset", "Odd", "--map"));
    }

    @Test
    void a_report_is_limited_to_what_teams_answer_for_or_a_diagram_shows() throws IOException {
        assertEquals(0, raci("--format", "csv", "--team", "web"));
        var ofTeam = services();
        assertEquals(0, raci("--format", "csv", "--scope", "view"));
        assertTrue(services().containsAll(ofTeam) && services().size() > ofTeam.size(), ofTeam.toString());

        assertEquals(2, raci("--format", "csv", "--scope", "view", "--team", "web"));
        assertEquals(2, raci("--format", "csv", "--team", "wbe"));
        assertTrue(remit.err().contains("Did you mean web?"), remit.err());
    }

    private Set<String> services() {
        return remit.out().lines().skip(1).map(line -> line.split(",", -1)[0]).collect(Collectors.toSet());
    }

    private void keep(String presets) throws IOException {
        String document = Files.readString(folder.resolve("nimbus.remit"));
        int end = document.lastIndexOf('}');
        Files.writeString(
                folder.resolve("kept.remit"),
                document.substring(0, end).stripTrailing() + ", \"settings\": { \"presets\": [" + presets + "] } }");
    }

    private int raci(String... more) {
        var line = new ArrayList<>(RACI);
        line.addAll(List.of(more));
        return remit.types(line.toArray(String[]::new));
    }
}
