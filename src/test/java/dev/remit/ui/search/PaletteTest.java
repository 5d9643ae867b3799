package dev.remit.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.edit.Megacorp;
import dev.remit.editor.Editor;
import dev.remit.editor.Selection;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.ui.command.ClosedDoors;
import dev.remit.ui.command.Command;
import dev.remit.ui.command.Commands;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteTest {
    private static final Document SHOP = Documents.document("""
        "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sales", "name": "Sales" }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
        "diagrams": [{ "id": "map", "name": "Map" }, { "id": "sales-only", "name": "Sales only" }]
        """);
    private static final List<Path> FILES = List.of(Path.of("work/sales.remit"));

    private final UnseenWindow window;
    private final Session session;
    private final Commands commands;
    private final Offers offers;
    private Recency recency = Recency.NONE;

    PaletteTest(@TempDir Path folder) {
        window = new UnseenWindow(folder);
        session = window.session;
        commands = Commands.of(
                session,
                window.filing,
                window.importing,
                window.exports,
                window.clipping,
                window.triaging,
                ClosedDoors.all());
        offers = new Offers(commands, showing -> FILES);
        window.filing.open("Shop", () -> Outcome.done(SHOP));
    }

    @Test
    void what_fits_best_comes_first_whatever_it_is() {
        assertEquals("""
                Teams, services and more: Sales
                Diagrams: Sales only
                Recent files: sales.remit
                """, found("sales"));
    }

    @Test
    void an_angle_bracket_asks_for_actions_only() {
        assertEquals("", found(">shop"));
        assertEquals("Actions: About Remit\n", found(">about remit"));
    }

    @Test
    void an_at_sign_asks_for_teams_only() {
        assertEquals("Teams, services and more: Shop, Sales\n", found("@s"));
        assertEquals("Teams, services and more: Sales, Shop\n", found("@"));
    }

    @Test
    void a_hash_asks_for_findings_which_are_found_by_their_code_too() {
        assertEquals("", found("OWN-001"));
        assertEquals(
                "Findings: OWN-001 Nobody owns Cart. Name the team that can change it and answers for it.\n",
                found("#own-001"));
    }

    @Test
    void what_was_taken_last_comes_before_what_fits_as_well() {
        var before = found("@s");

        recency = recency.with("element sales");

        assertEquals("Teams, services and more: Shop, Sales\n", before);
        assertEquals("Teams, services and more: Sales, Shop\n", found("@s"));
    }

    @Test
    void forty_are_remembered_and_the_latest_counts_most() {
        var many = IntStream.range(0, 50).mapToObj(Integer::toString).toList();

        for (String key : many) recency = recency.with(key);

        assertEquals(40, recency.keys().size());
        assertEquals(120, recency.bonus("49"));
        assertEquals(0, recency.bonus("9"));
    }

    @Test
    void commands_that_cannot_be_run_now_are_not_offered() {
        var before = found(">fit selection");

        session.edit(editor -> editor.select(Selection.of(Id.of("cart"))));

        assertEquals("", before);
        assertEquals("Actions: Fit selection\n", found(">fit selection"));
    }

    @Test
    void everything_that_can_be_done_is_found_by_its_title() {
        session.edit(Editor::selectAll);
        var enabled = commands.all().stream()
                .filter(command -> command.enabled().test(session.showing()))
                .toList();

        var lost = enabled.stream()
                .filter(command -> groups(">" + command.fullTitle(session.showing()))
                        .flatMap(group -> group.entries().stream())
                        .noneMatch(entry -> entry.key().equals("command " + command.id())))
                .map(Command::id)
                .toList();

        assertEquals(List.of(), lost);
        assertTrue(enabled.size() > 60, () -> "only " + enabled.size());
    }

    @Test
    void taking_an_entry_goes_there_or_runs_it() {
        var taking = new Taking(session, window.filing);

        taking.accept(new Entry.OfElement(SHOP.services().get(Id.of("cart"))));
        taking.accept(new Entry.OfDiagram(SHOP.diagrams().get(Id.of("sales-only"))));
        var turned = session.showing().desk().orElseThrow().state();
        taking.accept(any(">select all"));

        assertEquals("sales-only", turned.diagram().text());
        assertEquals(
                3,
                session.showing().desk().orElseThrow().state().selection().ids().size());
    }

    @Test
    void each_of_5000_entries_is_looked_at_once_a_keystroke() {
        var teams = Megacorp.of(5000, 1, 0).teams().stream()
                .<Entry>map(Entry.OfElement::new)
                .limit(5000)
                .toList();
        var looks = new ArrayList<Entry>();

        Palette.search(Typed.of("team 4"), () -> counted(teams.iterator(), looks), recency);

        assertEquals(teams, looks);
    }

    private static Iterator<Entry> counted(Iterator<Entry> entries, List<Entry> looks) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Entry next() {
                looks.add(entries.next());
                return looks.getLast();
            }
        };
    }

    private Entry any(String typed) {
        return groups(typed).findFirst().orElseThrow().entries().getFirst();
    }

    private String found(String typed) {
        return groups(typed)
                .map(group -> group.section().title() + ": "
                        + group.entries().stream().map(Entry::title).collect(Collectors.joining(", ")) + "\n")
                .collect(Collectors.joining());
    }

    private Stream<Palette.Group> groups(String typed) {
        return Palette.search(Typed.of(typed), offers.of(session.showing()), recency).stream();
    }
}
