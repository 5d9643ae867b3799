package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    @TempDir
    private Path folder;

    @Test
    void the_diagram_that_is_shown_is_written_as_svg() throws IOException {
        var window = open();
        var file = folder.resolve("map.svg");
        window.file = Optional.of(file);

        window.exports.diagram();

        String svg = Files.readString(file);
        assertTrue(svg.startsWith("<svg") && svg.contains(">Shop<"), svg);
        assertEquals(List.of("write Who runs what.svg"), window.asked);
        assertEquals("The diagram was written to map.svg.", said(window));
    }

    @Test
    void where_no_file_is_named_nothing_is_written() {
        var window = open();

        window.exports.diagram();

        assertEquals(List.of("write Who runs what.svg"), window.asked);
        assertTrue(window.showing().messages().log().isEmpty());
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var window = open();
        window.file = Optional.of(folder.resolve("none").resolve("map.svg"));

        window.exports.diagram();

        var remark = (Notice.Remark) window.showing().notice();
        assertEquals("The diagram was not written.", remark.sentence().toString());
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
