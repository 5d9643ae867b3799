package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportMapTest {
    @TempDir
    private Path folder;

    private Typed remit;

    @BeforeEach
    void put_a_file() throws IOException {
        remit = new Typed(folder);
        Files.copy(Path.of("samples/nimbus-notes.remit"), folder.resolve("nimbus.remit"));
    }

    @Test
    void a_diagram_is_written_where_it_is_asked_for() throws IOException {
        assertEquals(0, export("--map", "--format", "svg", "-o", "map.svg"));

        assertTrue(Files.readString(folder.resolve("map.svg")).contains(">Core</text>"));
    }

    @Test
    void text_formats_may_be_read_at_the_terminal() {
        remit.atTerminal();

        assertEquals(0, export("--map", "--format", "mermaid"));
        assertTrue(remit.out().startsWith("flowchart LR\n"));
    }

    @Test
    void a_report_and_a_diagram_are_two_exports() {
        assertEquals(2, export("--format", "svg"));
        assertEquals(
                "remit: error[E-USE-001]: Ask for one of two: a report with --report, or a diagram with --map.\n",
                remit.err());
        assertEquals(2, export("--map", "--report", "raci-by-service", "--format", "svg"));
    }

    @Test
    void what_is_for_the_other_kind_is_refused() {
        assertEquals(2, export("--map", "--format", "svg", "--wide"));
        assertEquals("""
            remit: error[E-USE-001]: --wide is for reports.
              hint: Leave it out.
            """, remit.err());
        assertEquals(2, export("--report", "raci-by-service", "--format", "csv", "--diagram", "map"));
        assertTrue(remit.err().contains("--diagram is for diagrams."), remit.err());
    }

    @Test
    void a_name_mistyped_is_answered_with_the_nearest() {
        assertEquals(2, export("--map", "--format", "svgg"));
        assertEquals("""
            remit: error[E-USE-001]: There is no format "svgg".
              hint: Did you mean svg?
            """, remit.err());
        assertEquals(2, export("--map", "--format", "svg", "--diagram", "mapp"));
        assertEquals("""
            remit: error[E-USE-001]: There is no diagram "mapp".
              hint: Did you mean map?
            """, remit.err());
        assertEquals(2, export("--map", "--format", "svg", "--theme", "drak"));
        assertTrue(remit.err().contains("Did you mean dark?"), remit.err());
    }

    @Test
    void a_picture_that_carries_the_document_is_read_like_its_file() throws IOException {
        for (String format : new String[] {"png", "svg", "pdf"}) {
            assertEquals(0, export("--map", "--format", format, "--embed", "-o", "map." + format));

            remit.types("check", "nimbus.remit", "--json");
            String expected = remit.out().replace("nimbus.remit", "map." + format);
            remit.types("check", "map." + format, "--json");
            assertEquals(expected, remit.out());
        }
    }

    @Test
    void a_picture_is_never_written_over_by_a_document() throws IOException {
        export("--map", "--format", "png", "--embed", "-o", "map.png");
        byte[] before = Files.readAllBytes(folder.resolve("map.png"));

        assertEquals(2, remit.types("fmt", "map.png"));
        assertEquals("""
            remit: error[E-USE-001]: map.png is a picture and stays one.
              hint: Write to another file.
            """, remit.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("map.png")));
    }

    private int export(String... more) {
        var line = new String[more.length + 2];
        line[0] = "export";
        line[1] = "nimbus.remit";
        System.arraycopy(more, 0, line, 2, more.length);
        return remit.types(line);
    }
}
