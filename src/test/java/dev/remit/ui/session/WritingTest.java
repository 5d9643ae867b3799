package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.format.DiagramExporter;
import dev.remit.format.DiagramExporters;
import dev.remit.format.Embedding;
import dev.remit.format.Exhibits;
import dev.remit.format.Options;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final DiagramExporter SVG = DiagramExporters.ALL.getFirst();

    @TempDir
    private Path folder;

    @Test
    void the_diagram_that_is_shown_is_written_as_svg() throws IOException {
        var window = open();
        var file = folder.resolve("map.svg");
        window.file = Optional.of(file);

        window.ordering.writeDiagram("svg");

        String svg = Files.readString(file);
        assertTrue(svg.startsWith("<svg") && svg.contains(">Shop<"), svg);
        assertEquals(List.of("write who-runs-what.svg"), window.asked);
        assertEquals("map.svg was written.", said(window));
    }

    @Test
    void where_no_file_is_named_nothing_is_written() {
        var window = open();

        window.ordering.writeDiagram("svg");

        assertEquals(List.of("write who-runs-what.svg"), window.asked);
        assertTrue(window.showing().messages().log().isEmpty());
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var window = open();
        window.file = Optional.of(folder.resolve("none").resolve("map.svg"));

        window.ordering.writeDiagram("svg");

        var remark = (Notice.Remark) window.showing().notice();
        assertEquals("map.svg was not written.", remark.sentence().toString());
    }

    @Test
    void a_picture_that_carries_a_document_is_opened_as_one_that_was_never_saved() throws IOException {
        var window = open();
        var exhibit = Exhibits.of("nimbus-notes");
        byte[] picture = SVG.export(exhibit, Options.DEFAULT.carrying(Embedding.DOCUMENT))
                .orComplain();
        var file = Files.write(folder.resolve("map.svg"), picture);

        window.filing.open(file);

        var desk = window.showing().desk().orElseThrow();
        assertEquals(exhibit.document().organisation(), desk.document().organisation());
        assertEquals(Optional.empty(), desk.file());
        assertEquals("map", desk.name());
    }

    @Test
    void a_picture_without_a_document_says_so() throws IOException {
        var window = open();
        var file = Files.writeString(folder.resolve("map.svg"), "<svg></svg>");

        window.filing.open(file);

        var refused = (Notice.Refused) window.showing().notice();
        assertEquals("E-EXP-030", refused.problems().getFirst().code());
    }

    private UnseenWindow open() {
        var window = new UnseenWindow(folder);
        window.filing.open("shop", () -> Outcome.done(Documents.document("""
                        "teams": [{ "id": "shop", "name": "Shop" }],
                        "diagrams": [{ "id": "map", "name": "Who runs what" }]
                        """)));
        return window;
    }

    private static String said(UnseenWindow window) {
        return window.showing().messages().log().getLast().sentence().toString();
    }
}
