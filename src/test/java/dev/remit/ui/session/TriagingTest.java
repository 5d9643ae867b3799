package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.edit.Elements;
import dev.remit.edit.compare.DifferenceWords;
import dev.remit.editor.Editor;
import dev.remit.file.save.OwnFile;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Chronicles;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Triage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriagingTest {
    private static final String NOBODY_OWNS_CART = """
        "teams": [{ "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
        """;
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Path folder;
    private final Path file;
    private final UnseenWindow window;
    private final Triaging triaging;

    TriagingTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        file = Files.write(folder.resolve("shop.remit"), Documents.bytes(NOBODY_OWNS_CART));
        window = new UnseenWindow(folder);
        triaging = window.triaging;
        window.filing.open(file);
        choose("OWN-001");
    }

    @Test
    void a_repair_is_seen_before_it_is_done() {
        var before = window.desk().document();

        triaging.repair();

        var foreseen = window.desk().foreseen().orElseThrow();
        var words = new DifferenceWords(foreseen.comparison());
        assertSame(before, window.desk().document());
        assertEquals(
                List.of("Owners, Shop (added)"),
                foreseen.comparison().differences().stream()
                        .map(each -> words.change(each).toString())
                        .toList());
        assertTrue(codes(foreseen.gone()).contains("OWN-001"));
        assertFalse(codes(foreseen.fresh()).contains("OWN-001"));
        assertEquals(Room.FINDINGS, window.showing().room());
    }

    @Test
    void what_was_seen_is_done_as_one_step() {
        var before = window.desk().document();
        triaging.repair();

        triaging.apply(window.desk().foreseen().orElseThrow());

        assertFalse(codes(window.desk().lines()).contains("OWN-001"));
        assertTrue(window.desk().foreseen().isEmpty());
        window.session.edit(Editor::undo);
        assertSame(before, window.desk().document());
    }

    @Test
    void what_it_would_change_follows_the_document() {
        triaging.repair();
        window.session.run(Text.of("Rename"), Elements.rename(Id.of("shop"), "Mall"));

        triaging.refresh();

        assertSame(
                window.desk().document(),
                window.desk().foreseen().orElseThrow().comparison().from());
    }

    @Test
    void an_ignored_finding_is_looked_past_and_can_be_brought_back() {
        var line = Triaging.chosen(window.showing()).orElseThrow();

        triaging.ignore(line, "Sold in autumn", JUNE.plusDays(30));

        assertFalse(codes(window.desk().listed(window.showing().triage())).contains("OWN-001"));
        var by = Triaging.chosen(window.showing()).orElseThrow().ignored().orElseThrow();
        assertEquals("Sold in autumn", by.reason());
        triaging.stopIgnoring();
        assertTrue(codes(window.desk().listed(window.showing().triage())).contains("OWN-001"));
    }

    @Test
    void what_is_listed_is_copied_as_check_writes_it() {
        window.session.show(now -> now.sifting(sieve -> sieve.words("OWN-001")));

        triaging.copy();

        String copied = window.board.found().text().orElseThrow();
        assertTrue(copied.startsWith("## Remit: 1 error"), copied);
        assertTrue(copied.contains("| OWN-001 | Nobody owns Cart"), copied);
    }

    @Test
    void one_step_leads_from_a_finding_to_its_rule() {
        triaging.ask();

        assertEquals(Triage.Page.RULES, window.showing().triage().page());
        assertEquals(Optional.of("OWN-001"), window.showing().triage().rule());
    }

    @Test
    void the_day_a_finding_was_first_seen_is_kept_for_the_next_time() {
        look(JUNE);
        window.filing.open(file);
        look(JUNE.plusDays(3));

        var desk = window.desk();
        assertEquals(
                Optional.of(JUNE),
                desk.chronicle().since(desk.lines().getFirst().fingerprint()));
        assertEquals(2, desk.chronicle().days().size());
    }

    @Test
    void what_was_not_saved_was_never_seen() {
        look(JUNE);
        triaging.repair();
        triaging.apply(window.desk().foreseen().orElseThrow());
        look(JUNE.plusDays(3));
        window.session.edit(Editor::undo);
        look(JUNE.plusDays(3));

        choose("OWN-001");
        var line = Triaging.chosen(window.showing()).orElseThrow();
        assertEquals(Optional.of(JUNE), window.desk().chronicle().since(line.fingerprint()));
    }

    @Test
    void what_is_kept_and_cannot_be_read_begins_anew() throws IOException {
        look(JUNE);
        Files.writeString(kept(file), "{ \"seen\": [");
        window.filing.open(file);
        look(JUNE.plusDays(3));

        var desk = window.desk();
        assertEquals(
                Optional.of(JUNE.plusDays(3)),
                desk.chronicle().since(desk.lines().getFirst().fingerprint()));
    }

    private void look(LocalDate day) {
        var clock = Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
        var chronicles = Chronicles.in(path -> new OwnFile(new RealFs(), new Random(1), Pause.SLEEP, kept(path)));
        new Chronicling(window.session, window, chronicles, clock).show(window.showing());
    }

    private Path kept(Path of) {
        return folder.resolve("kept-" + of.getFileName() + ".json");
    }

    private void choose(String rule) {
        var finding = window.checked().findings().of(rule).findFirst().orElseThrow();
        window.session.show(now -> now.sorting(now.triage().choosing(finding)));
    }

    private static List<String> codes(List<Line> lines) {
        return lines.stream().map(line -> line.finding().rule()).toList();
    }
}
