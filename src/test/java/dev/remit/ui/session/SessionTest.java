package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.editor.Editor;
import dev.remit.file.RemitFile;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.triage.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final String NOBODY_OWNS_CART = """
        "teams": [{ "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
        """;

    private final Path folder;
    private final UnseenWindow window;

    SessionTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        window = new UnseenWindow(folder);
        window.filing.open(file("shop.remit", NOBODY_OWNS_CART));
    }

    @Test
    void an_opened_document_is_checked() {
        assertEquals("shop.remit", window.desk().name());
        assertFalse(window.desk().isStale());
        assertTrue(window.checked().findings().of("OWN-001").findFirst().isPresent());
    }

    @Test
    void a_repair_goes_the_one_road_makes_its_finding_vanish_and_can_be_undone() {
        var before = window.desk().document();

        repair(unowned());
        long left = window.checked().findings().of("OWN-001").count();
        boolean changed = window.desk().isChanged();
        window.session.edit(Editor::undo);

        assertEquals(0, left);
        assertTrue(changed);
        assertSame(before, window.desk().document());
        assertFalse(window.desk().isChanged());
    }

    @Test
    void revealing_a_finding_selects_what_it_is_about_on_the_map() {
        window.session.show(now -> now.in(Room.RACI).folding(Pane.BOTTOM));

        window.session.reveal(unowned());

        assertEquals(List.of(Id.of("cart")), window.desk().state().selection().ids());
        assertEquals(Room.MAP, window.showing().room());
        assertTrue(window.showing().shows(Pane.BOTTOM));
        assertEquals(unowned(), chosen());
    }

    @Test
    void a_pane_there_is_no_room_for_comes_back_with_the_room_and_is_kept_as_preferred() {
        window.session.show(now -> now.cramping(Set.of(Pane.LEFT)));
        boolean wasSeen = window.showing().shows(Pane.LEFT);

        window.session.show(now -> now.cramping(Set.of()));

        assertFalse(wasSeen);
        assertTrue(window.showing().shows(Pane.LEFT));
        assertEquals(Set.of(), window.showing().preferences().folded());
    }

    @Test
    void a_pane_there_is_no_room_for_can_be_seen_all_the_same() {
        window.session.show(now -> now.cramping(Set.of(Pane.LEFT, Pane.INSPECTOR)));

        window.session.show(now -> now.folding(Pane.LEFT));

        assertTrue(window.showing().shows(Pane.LEFT));
        assertFalse(window.showing().shows(Pane.INSPECTOR));
    }

    @Test
    void a_pane_that_is_folded_and_without_room_comes_when_it_is_called() {
        window.session.show(now -> now.folding(Pane.LEFT).cramping(Set.of(Pane.LEFT)));

        window.session.show(now -> now.folding(Pane.LEFT));

        assertTrue(window.showing().shows(Pane.LEFT));
    }

    @Test
    void stepping_walks_through_the_listed_findings_and_round() {
        window.session.show(all -> all.sifting(now -> now.severity(Optional.of(Severity.ERROR))));
        var errors = window.desk().listed(window.showing().triage()).stream()
                .map(Line::finding)
                .toList();

        window.triaging.step(1);
        var first = chosen();
        window.triaging.step(-1);

        assertEquals(errors.getFirst(), first);
        assertEquals(errors.getLast(), chosen());
    }

    @Test
    void a_file_that_is_refused_leaves_open_what_was_open() throws IOException {
        var before = window.desk();

        window.filing.open(Files.writeString(folder.resolve("broken.remit"), "{ \"schemaVersion\": "));

        assertSame(before, window.desk());
        var refused = (Notice.Refused) window.showing().notice();
        assertEquals("broken.remit", refused.name());
        assertEquals("E-JSON-003", refused.problems().getFirst().code());
    }

    @Test
    void what_is_saved_opens_again_as_the_same_document() {
        repair(unowned());
        var document = window.desk().document();

        window.filing.save();
        boolean changed = window.desk().isChanged();
        window.filing.reload();

        assertFalse(changed);
        assertEquals(document, window.desk().document());
        assertEquals(List.of(), window.asked);
    }

    @Test
    void a_sample_has_no_file_so_saving_asks_where_to() {
        var document = Documents.document(NOBODY_OWNS_CART);
        window.filing.open("A sample", () -> Outcome.done(document));
        window.file = Optional.of(folder.resolve("mine.remit"));

        window.filing.save();

        assertEquals(List.of("write A sample"), window.asked);
        assertEquals("mine.remit", window.desk().name());
        assertTrue(Files.exists(folder.resolve("mine.remit")));
    }

    @Test
    void closing_asks_about_changes_and_staying_keeps_them() {
        repair(unowned());

        window.filing.close();

        assertEquals(List.of("changes of shop.remit"), window.asked);
        assertTrue(window.desk().isChanged());
    }

    @Test
    void closing_without_saving_writes_nothing() throws IOException {
        var before = Files.readString(folder.resolve("shop.remit"));
        repair(unowned());
        window.changes = Questions.Changes.DISCARD;

        window.filing.close();

        assertEquals(Optional.empty(), window.showing().desk());
        assertEquals(before, Files.readString(folder.resolve("shop.remit")));
    }

    @Test
    void closing_with_saving_writes_first() throws IOException {
        repair(unowned());
        var document = window.desk().document();
        window.changes = Questions.Changes.SAVE;

        window.filing.close();

        assertEquals(Optional.empty(), window.showing().desk());
        assertEquals(
                document,
                RemitFile.read(Files.readAllBytes(folder.resolve("shop.remit"))).orComplain());
    }

    @Test
    void a_fault_is_told_in_words_and_the_document_stays_open() {
        window.session.tell(new IllegalStateException("no such place"));

        var remark = (Notice.Remark) window.showing().notice();
        assertEquals(
                "Remit made a mistake (no such place). Your document is still open; save it before you go on.",
                remark.sentence().toString());
        assertTrue(window.showing().desk().isPresent());
    }

    @Test
    void what_is_drawn_snaps_as_the_person_prefers() {
        window.session.prefer(now -> now.with("grid", false));
        var atOnce = window.desk().state().habits();
        window.filing.reload();

        assertFalse(atOnce.grid());
        assertTrue(atOnce.guides());
        assertFalse(window.desk().state().habits().grid());
    }

    @Test
    void a_file_that_was_opened_or_saved_is_among_the_recent_ones() {
        window.file = Optional.of(folder.resolve("copy.remit"));
        window.filing.saveAs();

        assertEquals(
                List.of("copy.remit", "shop.remit"),
                window.showing().preferences().recent().stream()
                        .map(file -> file.file().getFileName().toString())
                        .toList());
    }

    @Test
    void a_message_is_on_show_until_it_was_seen_and_stays_in_the_log() {
        window.session.toast(Text.of("Cart was moved"));
        var first = window.showing().messages().shown().orElseThrow();
        window.session.toast(Text.of("Cart was moved back"));
        var second = window.showing().messages().shown().orElseThrow();

        window.session.seen(first);
        var left = window.showing().messages().shown();
        window.session.seen(second);

        assertEquals(Optional.of(second), left);
        assertEquals(Optional.empty(), window.showing().messages().shown());
        assertEquals(List.of(first, second), window.showing().messages().log());
    }

    @Test
    void what_went_wrong_is_in_the_log_too() {
        window.session.tell(new IllegalStateException("no such place"));

        assertEquals(
                "Remit made a mistake (no such place). Your document is still open; save it before you go on.",
                window.showing().messages().log().getLast().sentence().toString());
    }

    @Test
    void a_message_takes_back_its_own_change_and_no_later_one() {
        repair(unowned());
        var own = window.session.undoing();
        boolean atFirst = own.possible().test(window.showing());
        window.session.run(Text.of("Disband Shop"), document -> document.without(Id.of("shop")));
        boolean later = own.possible().test(window.showing());
        window.session.edit(Editor::undo);

        own.run().run();

        assertTrue(atFirst);
        assertFalse(later);
        assertFalse(window.desk().isChanged());
    }

    private Path file(String name, String members) throws IOException {
        return Files.write(folder.resolve(name), Documents.bytes(members));
    }

    private Finding unowned() {
        return window.checked().findings().of("OWN-001").findFirst().orElseThrow();
    }

    private void repair(Finding finding) {
        var repair = finding.repairs().getFirst();
        window.session.run(repair.label(), repair.edit());
    }

    private Finding chosen() {
        return Triaging.chosen(window.showing()).orElseThrow().finding();
    }
}
