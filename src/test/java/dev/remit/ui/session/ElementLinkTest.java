package dev.remit.ui.session;

import static dev.remit.Documents.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import dev.remit.ui.session.clip.ElementLink;
import dev.remit.ui.session.clip.Flavour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links to elements: copied as an address, and followed where they are pasted.
class ElementLinkTest {
    @TempDir
    private Path folder;

    private Optional<UnseenWindow> opened = Optional.empty();

    @BeforeEach
    void open() throws IOException {
        var file = folder.toRealPath().resolve("my shop.remit");
        Files.write(file, bytes("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "diagrams": [{ "id": "map", "name": "Map" }, { "id": "some", "name": "Some", "elements": ["shop"] }]
                """));
        var window = new UnseenWindow(folder);
        window.filing.open(file);
        opened = Optional.of(window);
    }

    @Test
    void a_link_is_the_address_of_the_file_and_the_id() throws IOException {
        select("shop");

        window().clipping.copyLink();

        assertEquals(folder.toRealPath().toUri() + "my%20shop.remit#shop", text());
        assertEquals(Optional.of(Clipping.link(window().showing()).orElseThrow()), ElementLink.of(text() + "\n"));
    }

    @Test
    void of_several_elements_there_is_no_link() {
        window().session.edit(editor -> editor.selectAll());

        assertEquals(Optional.empty(), Clipping.link(window().showing()));
    }

    @Test
    void a_link_that_is_pasted_leads_to_its_element_on_a_diagram_that_shows_it() {
        select("pay");
        window().clipping.copyLink();
        window().session.edit(editor -> editor.turnTo(Id.of("some")));

        window().clipping.paste();

        assertEquals(List.of(Id.of("pay")), window().desk().state().selection().ids());
        assertEquals(Id.of("map"), window().desk().state().diagram());
    }

    @Test
    void one_into_another_file_says_which() {
        window().board.put(List.of(new Flavour.Plain("file:///plans/other.remit#shop")));

        window().clipping.paste();

        assertEquals("The link leads into other.remit. Open that file and paste the link again.", said());
    }

    @Test
    void one_to_nothing_says_so() {
        select("shop");
        window().clipping.copyLink();
        window().board.put(List.of(new Flavour.Plain(text().replace("#shop", "#gone"))));

        window().clipping.paste();

        assertEquals("The link leads to gone, which is not there any longer.", said());
    }

    @Test
    void what_only_looks_like_a_link_is_a_name() {
        assertEquals(Optional.empty(), ElementLink.of("file:///plans/other.remit"));
        assertEquals(Optional.empty(), ElementLink.of("file:///plans/other.remit#Not an id"));
        assertEquals(Optional.empty(), ElementLink.of("https://example.org/shop.remit#shop"));
        assertEquals(Optional.empty(), ElementLink.of("file:#shop"));
    }

    private void select(String id) {
        window().session.edit(editor -> editor.reveal(List.of(Id.of(id))));
    }

    private String text() {
        return window().board.first(Flavour.Plain.class).orElseThrow().text();
    }

    private String said() {
        return window().showing().messages().log().getLast().sentence().toString();
    }

    private UnseenWindow window() {
        return opened.orElseThrow();
    }
}
