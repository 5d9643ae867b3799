package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.editor.Editor;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTest {
    private final Path folder;
    private final UnseenWindow window;

    ImportingTest(@TempDir Path folder) {
        this.folder = folder;
        window = new UnseenWindow(folder);
    }

    @Test
    void a_table_comes_into_the_open_document_as_one_step() throws IOException {
        open();
        var before = window.desk().document();

        window.importing.table(table("service,team\ncart,Shop\nsearch,Find\n"));
        var services = services();
        var said = window.showing().messages().shown().orElseThrow();
        window.session.edit(Editor::undo);

        assertEquals(List.of("cart", "search"), services);
        assertEquals("3 added, 0 changed.", said.sentence().toString());
        assertSame(before, window.desk().document());
    }

    @Test
    void what_it_would_do_is_seen_before_it_is_done() throws IOException {
        open();
        window.agrees = false;

        window.importing.table(table("service,team\ncart,Shop\n"));

        var preview = window.previews.getFirst();
        assertEquals("table.csv", preview.from());
        assertEquals(Optional.of("Shop"), preview.into());
        assertEquals(
                List.of("cart"), preview.added().stream().map(it -> it.title()).toList());
        assertFalse(window.desk().isChanged());
    }

    @Test
    void without_a_document_it_makes_a_new_one_that_is_not_saved_yet() throws IOException {
        window.importing.table(table("service,team\ncart,Shop\n"));

        assertEquals("table", window.desk().name());
        assertEquals("table", window.desk().document().organisation().name());
        assertEquals(List.of("cart"), services());
        assertTrue(window.desk().isChanged());
    }

    @Test
    void a_table_that_is_wrong_changes_nothing_and_says_why() throws IOException {
        open();

        window.importing.table(table("fruit,colour\napple,red\n"));

        var remark = (Notice.Remark) window.showing().notice();
        assertEquals(
                "table.csv was not imported. Nothing was changed.",
                remark.sentence().toString());
        assertFalse(remark.problems().isEmpty());
        assertFalse(window.desk().isChanged());
    }

    @Test
    void a_table_with_nothing_new_asks_nobody() throws IOException {
        open();
        window.importing.table(table("service,team\ncart,Shop\n"));
        window.asked.clear();

        window.importing.table(folder.resolve("table.csv"));

        assertEquals(List.of(), window.asked);
        assertEquals(
                "table.csv holds nothing new.",
                window.showing().messages().shown().orElseThrow().sentence().toString());
    }

    @Test
    void names_that_are_pasted_make_teams_and_services_of_a_new_document() {
        window.names = Optional.of("Checkout\nData : platform\n\ncart : service\n");

        window.importing.names();

        assertEquals(
                List.of("Checkout", "Data"),
                window.desk().document().teams().stream()
                        .map(Team::name)
                        .sorted()
                        .toList());
        assertEquals(List.of("cart"), services());
        assertTrue(window.desk().isChanged());
    }

    @Test
    void a_dropped_file_is_opened_imported_or_explained() throws IOException {
        var receiving = new Receiving(window.session, window.filing, window.importing);
        receiving.take(Files.write(folder.resolve("shop.REMIT"), Documents.bytes("\"teams\": []")));
        var opened = window.desk().name();
        receiving.take(table("service,team\ncart,Shop\n"));
        var imported = services();

        receiving.take(folder.resolve("holiday.jpg"));

        assertEquals("shop.REMIT", opened);
        assertEquals(List.of("cart"), imported);
        assertEquals(
                "holiday.jpg cannot be dropped here. A .remit file is opened; a .csv table of services or an edited .xlsx"
                        + " workbook is imported.",
                ((Notice.Remark) window.showing().notice()).sentence().toString());
    }

    private void open() {
        window.filing.open("Shop", () -> Outcome.done(Documents.document("""
            "teams": [{ "id": "shop", "name": "Shop" }]\
            """)));
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private List<String> services() {
        return window.desk().document().services().stream().map(Service::name).toList();
    }
}
