package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Elements;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of a newer major version, which this one understands in part.
class ReadOnlyTest {
    private final Path folder;
    private final UnseenWindow window;

    ReadOnlyTest(@TempDir Path folder) {
        this.folder = folder;
        window = new UnseenWindow(folder);
    }

    @Test
    void it_opens_to_be_looked_at() throws IOException {
        window.filing.open(newer("\"mood\": \"good\""));

        assertTrue(window.desk().isReadOnly());
        assertFalse(window.desk().isChanged());
        assertEquals(1, window.desk().document().teams().size());
    }

    @Test
    void nothing_changes_it_and_the_window_says_why() throws IOException {
        window.filing.open(newer("\"mood\": \"good\""));
        var document = window.desk().document();

        window.session.run(Text.of("Rename"), Elements.rename(Id.of("shop"), "Store"));

        assertSame(document, window.desk().document());
        assertEquals(
                List.of("The document was made with a newer Remit and is open read-only, so nothing was changed."),
                window.showing().messages().log().stream()
                        .map(message -> message.sentence().toString())
                        .toList());
    }

    @Test
    void no_copy_is_written_that_would_hold_less() throws IOException {
        Path file = newer("\"mood\": \"good\"");
        byte[] before = Files.readAllBytes(file);
        window.filing.open(file);
        window.file = Optional.of(folder.resolve("copy.remit"));

        window.filing.saveAs();
        window.filing.save();

        assertFalse(Files.exists(folder.resolve("copy.remit")));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void it_is_refused_as_newer_where_it_makes_no_sense_here() throws IOException {
        window.filing.open(newer("\"headcount\": { \"from\": 3, \"to\": 5 }"));

        var refused = assertInstanceOf(Notice.Refused.class, window.showing().notice());
        assertEquals("E-SCH-002", refused.problems().getFirst().code());
    }

    @Test
    void a_document_that_is_open_takes_nothing_from_it() throws IOException {
        window.filing.create();
        window.file = Optional.of(newer("\"mood\": \"good\""));

        window.filing.compare();

        assertInstanceOf(Notice.Remark.class, window.showing().notice());
        assertEquals(Optional.empty(), window.desk().compared());
    }

    private Path newer(String field) throws IOException {
        String text = "{ \"schemaVersion\": \"9.1\", \"organisation\": { \"name\": \"Test\" }, \"teams\": [{ \"id\":"
                + " \"shop\", \"name\": \"Shop\", " + field + " }] }";
        return Files.writeString(folder.resolve("shop.remit"), text, StandardCharsets.UTF_8);
    }
}
