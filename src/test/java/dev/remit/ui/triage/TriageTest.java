package dev.remit.ui.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.edit.Ignoring;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.rule.Group;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TriageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Document SHOP = Documents.document("""
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "bill", "name": "Bill", "lifecycle": "GA", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "cart", "name": "Cart", "lifecycle": "GA" },
          { "id": "menu", "name": "Menu", "lifecycle": "GA" }
        ]
        """);
    private static final List<Line> LINES = lines(SHOP);

    @Test
    void every_condition_of_a_filter_holds_back() {
        var unowned = Sieve.OPEN.words("own-001");

        assertEquals(List.of("Cart", "Menu"), elements(unowned));
        assertEquals(List.of("Menu"), elements(unowned.words("own-001 MENU")));
        assertEquals(List.of(), elements(unowned.severity(Optional.of(Severity.INFO))));
        assertEquals(List.of(), elements(unowned.group(Optional.of(Group.SLO))));
        assertEquals(2, elements(unowned.group(Optional.of(Group.OWN))).size());
        assertEquals(List.of(), elements(unowned.team(Optional.of(Id.of("pay")))));
    }

    @Test
    void a_finding_is_for_the_team_that_owns_what_it_is_about() {
        var ofPay = Sieve.OPEN.team(Optional.of(Id.of("pay"))).of(LINES, Chronicle.BLANK);

        assertTrue(ofPay.stream().anyMatch(line -> line.element().equals("Bill")));
        assertTrue(ofPay.stream().allMatch(line -> line.teamName().equals("Pay")));
    }

    @Test
    void only_what_holds_something_back_is_a_filter() {
        assertTrue(Sieve.OPEN.ignored(true).isOpen());
        assertFalse(Sieve.OPEN.words("cart").isOpen());
    }

    @Test
    void ignored_findings_are_listed_when_asked_for() {
        String fingerprint = LINES.getFirst().fingerprint();
        var lines =
                lines(Ignoring.until(TODAY.plusDays(1), fingerprint, "Known").apply(SHOP));

        assertEquals(LINES.size() - 1, Sieve.OPEN.of(lines, Chronicle.BLANK).size());
        assertEquals(
                LINES.size(),
                Sieve.OPEN.ignored(true).of(lines, Chronicle.BLANK).size());
    }

    @Test
    void groups_count_their_findings_and_stand_worst_first() {
        for (Grouping by : List.of(Grouping.RULE, Grouping.TEAM, Grouping.SEVERITY)) {
            var rows = rows(Triage.ALL.by(by));
            var groups = groups(rows);

            assertEquals(
                    LINES.size(), groups.stream().mapToInt(Listed.Group::count).sum());
            assertEquals(LINES.size() + groups.size(), rows.size());
            assertEquals(
                    groups.stream().map(Listed.Group::worst).sorted().toList(),
                    groups.stream().map(Listed.Group::worst).toList());
        }
        assertEquals(LINES.size(), rows(Triage.ALL.by(Grouping.NONE)).size());
    }

    @Test
    void of_a_folded_group_only_the_head_is_listed() {
        var triage = Triage.ALL.through(Sieve.OPEN.words("own-001"));

        assertEquals(1, rows(triage.folding("OWN-001")).size());
        assertEquals(3, rows(triage.folding("OWN-001").folding("OWN-001")).size());
    }

    @Test
    void what_was_not_there_at_the_last_save_or_is_later_than_a_day_counts_as_new() {
        var old = LINES.getFirst().fingerprint();
        var chronicle = Chronicle.BLANK.seeing(List.of(old), List.of(), TODAY);

        assertEquals(
                LINES.size() - 1,
                Sieve.OPEN.recency(new Recency.Unsaved()).of(LINES, chronicle).size());
        assertEquals(
                LINES.size(),
                Sieve.OPEN
                        .recency(new Recency.Since(TODAY))
                        .of(LINES, chronicle)
                        .size());
        assertEquals(
                LINES.size() - 1,
                Sieve.OPEN
                        .recency(new Recency.Since(TODAY.plusDays(1)))
                        .of(LINES, chronicle)
                        .size());
    }

    private static List<Listed> rows(Triage triage) {
        return triage.rows(triage.listed(LINES, Chronicle.BLANK));
    }

    private static List<String> elements(Sieve sieve) {
        return sieve.of(LINES, Chronicle.BLANK).stream().map(Line::element).toList();
    }

    private static List<Listed.Group> groups(List<Listed> rows) {
        return rows.stream()
                .flatMap(row -> row instanceof Listed.Group group ? Stream.of(group) : Stream.empty())
                .toList();
    }

    private static List<Line> lines(Document document) {
        var facts = Facts.of(document, TODAY);
        return Line.of(Rules.check(facts), facts.structure());
    }
}
