package dev.remit.report.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.edit.PlanWalk;
import dev.remit.model.Document;
import dev.remit.report.Beside;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Heading;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.MapBlock;
import dev.remit.report.Plan;
import dev.remit.report.Points;
import dev.remit.report.Report;
import dev.remit.report.Request;
import dev.remit.report.TableBlock;
import dev.remit.report.Telling;
import dev.remit.rule.Rules;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadershipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Document SHOP = Documents.document("""
        "organisation": { "name": "Shop", "asOf": "2026-06-01" },
        "teams": [ { "id": "checkout", "name": "Checkout", "headcount": 7 },
          { "id": "search", "name": "Search", "headcount": 6 } ],
        "services": [
          { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "checkout",
            "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ], "operating": { "model": "YBIYRI" } },
          { "id": "index", "name": "Index", "lifecycle": "GA" } ],
        "scenarios": [ { "id": "give", "name": "Give Cart to Search", "steps": [
          { "id": "one", "title": "Hand Cart over", "startDate": "2026-07-01", "risk": "Search knows it little.",
            "changes": [ { "kind": "SET", "elementId": "cart", "path": "owners", "to":
              [ { "teamId": "search", "role": "ACCOUNTABLE" } ] } ] } ] } ]\
        """);

    @Test
    void it_says_first_what_nobody_owns() {
        var report = report(asItIs(SHOP));

        assertEquals("Shop: nobody owns 1 of 2 services", report.title());
    }

    @Test
    void teams_that_all_stand_on_the_first_page_are_scored_once() {
        assertEquals(1, scores(report(asItIs(SHOP))));
    }

    private static long scores(Report report) {
        return only(report, TableBlock.class)
                .filter(table -> table.caption().equals("Score by team"))
                .count();
    }

    @Test
    void five_numbers_stand_on_the_first_page() {
        assertEquals(
                List.of(
                        "Services run by their builders: 1",
                        "Services nobody owns: 1",
                        "Teams over their limit of load: 0",
                        "Activities without one answer: 30",
                        "Errors against the rules: 64"),
                figures(report(asItIs(SHOP)))
                        .map(it -> it.label() + ": " + it.value())
                        .toList());
    }

    @Test
    void a_plan_is_compared_with_what_is() {
        var report = report(planned());

        assertEquals(
                List.of("from 1", "from 1", "from 0", "of 60", "from 64"),
                figures(report).map(KeyFigure::beside).toList());
        assertTrue(report.provenance().scenario().equals("Give Cart to Search"), report.provenance()::scenario);
    }

    @Test
    void a_plan_tells_what_moves_and_by_which_step() {
        var moves = table(report(planned()), "What the plan changes").orElseThrow();

        assertTrue(
                moves.groups().getFirst().rows().stream()
                        .map(row ->
                                row.cells().stream().map(cell -> cell.plain()).collect(Collectors.joining(" | ")))
                        .toList()
                        .contains("Cart | Owner | Checkout | Search | Hand Cart over"),
                moves::toString);
    }

    @Test
    void the_decision_asked_is_the_plan() {
        var decision = only(report(planned()), Callout.class).findFirst().orElseThrow();

        assertEquals(
                "Approve the plan \"Give Cart to Search\". It begins on 1 July 2026: Hand Cart over.", decision.text());
        assertEquals("What could go wrong: Search knows it little.", decision.small());
    }

    @Test
    void the_three_largest_risks_are_told() {
        var risks = only(report(asItIs(SHOP)), Points.class).findFirst().orElseThrow();

        assertEquals(3, risks.points().size());
        assertEquals("Checkout", risks.points().getFirst().who().text());
    }

    @Test
    void sections_that_are_not_wanted_are_left_out() {
        var report = report(asItIs(SHOP).told(Telling.USUAL.only(Set.of("map", "load"))));

        assertEquals(
                List.of("No team carries more than it can hold", "Score of every team"),
                only(report, Heading.class).map(Heading::text).toList());
    }

    @Test
    void a_map_that_comes_first_has_its_title_on_itself_as_two_headings_leave_no_room() {
        var map = only(report(asItIs(SHOP).told(Telling.USUAL.only(Set.of("map", "load")))), MapBlock.class)
                .findFirst()
                .orElseThrow();

        assertEquals("Teams and the services they own", map.title());
    }

    @Test
    void summary_and_map_alone_stand_side_by_side() {
        var report = report(asItIs(SHOP).told(Telling.USUAL.only(Set.of("summary", "map"))));

        assertTrue(report.blocks().toList().getLast() instanceof Beside);
        assertEquals(
                List.of("Largest risks"),
                only(report, Heading.class).map(Heading::text).toList());
        assertEquals(1, only(report, MapBlock.class).count());
    }

    @Test
    void many_teams_get_a_map_for_each_group() {
        String teams = IntStream.range(0, 30)
                .mapToObj("{ \"id\": \"t%1$d\", \"name\": \"Team %1$d\" }"::formatted)
                .collect(Collectors.joining(","));
        var report = report(asItIs(Documents.document("\"teams\": [" + teams + "]")));

        assertEquals(2, only(report, MapBlock.class).count());
    }

    @Test
    void nothing_at_all_is_still_a_report() {
        var report = report(asItIs(Documents.document("\"organisation\": { \"name\": \"New\" }")));

        assertEquals("New has no service to answer for", report.title());
        assertEquals(0, only(report, MapBlock.class).count());
    }

    private static Report report(Request request) {
        return new Leadership().report(request);
    }

    private static Request asItIs(Document document) {
        var facts = Facts.of(document, TODAY);
        return Request.of(facts, Rules.check(facts), "shop.remit", OffsetDateTime.parse("2026-06-01T10:00:00Z"));
    }

    private static Request planned() {
        var plan = SHOP.scenarios().stream().findFirst().orElseThrow();
        var before = asItIs(SHOP);
        return asItIs(PlanWalk.after(SHOP, plan, Optional.empty(), TODAY))
                .after(new Plan(plan, Optional.empty(), before.facts(), before.findings()));
    }

    private static Stream<KeyFigure> figures(Report report) {
        return only(report, KeyFigures.class).flatMap(it -> it.figures().stream());
    }

    private static Optional<TableBlock> table(Report report, String caption) {
        return only(report, TableBlock.class)
                .filter(table -> table.caption().equals(caption))
                .findFirst();
    }

    private static <T extends Block> Stream<T> only(Report report, Class<T> kind) {
        return report.blocks().stream()
                .flatMap(Block::parts)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
