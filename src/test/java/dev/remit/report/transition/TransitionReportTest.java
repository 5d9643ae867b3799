package dev.remit.report.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.analysis.Facts;
import dev.remit.edit.PlanWalk;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.model.Scenario;
import dev.remit.report.Plan;
import dev.remit.report.Told;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionReportTest {
    /// Shop hands Cart to Checkout, who run it from the autumn on; one of two people on call moves with it.
    private static final String SHOP = """
        "organisation": { "name": "Shop", "asOf": "2026-06-01" },
        "teams": [ { "id": "checkout", "name": "Checkout" }, { "id": "shop", "name": "Shop team" },
          { "id": "ops", "name": "Operations", "specialism": "OPERATIONS" } ],
        "services": [ { "id": "cart", "name": "Cart", "lifecycle": "GA",
          "owners": [ { "teamId": "shop", "role": "ACCOUNTABLE" } ],
          "operating": { "model": "OPS_HANDOFF", "firstLineTeamId": "ops" } } ],
        "rotations": [ { "id": "turns", "name": "Turns", "teamIds": [ "ops" ], "serviceIds": [ "cart" ],
          "sites": [ { "siteName": "Bonn", "people": 8, "hoursPerWeek": 168 } ] } ],
        "scenarios": [ { "id": "autumn", "name": "Autumn", "kind": "TO_BE", "effectiveDate": "2026-10-01", "steps": [
          { "id": "own", "title": "Hand Cart over", "ownerTeamId": "checkout", "startDate": "2026-07-01",
            "endDate": "2026-07-31", "risk": "Nobody is free in July.", "changes": [
            { "elementId": "cart", "kind": "SET", "path": "owners", "from": [ { "teamId": "shop", "role": "ACCOUNTABLE" } ],
              "to": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ], "reason": "They change it." } ] },
          { "id": "run", "title": "Run Cart", "dependsOn": [ "own" ], "endDate": "2026-09-30", "changes": [
            { "elementId": "cart", "kind": "SET", "path": "operating/model", "from": "OPS_HANDOFF", "to": "YBIYRI" },
            { "elementId": "cart", "kind": "SET", "path": "operating/firstLineTeamId", "from": "ops", "to": "checkout" },
            { "elementId": "turns", "kind": "SET", "path": "teamIds", "from": [ "ops" ], "to": [ "checkout" ] },
            { "elementId": "turns", "kind": "SET", "path": "sites/Bonn/people", "from": 8, "to": 5 } ] } ] } ]\
        """;

    @Test
    void the_insurers_pilot_moves_thirteen_answers_of_each_of_its_services() throws IOException {
        var moves = transition(sample("continental-cover")).moves();

        var pilot = moves.stream()
                .filter(move -> List.of("accounts", "web-portal", "archive")
                        .contains(move.service().id().text()))
                .collect(Collectors.groupingBy(
                        move -> move.from().getFirst().id() + " to "
                                + move.to().getFirst().id(),
                        Collectors.counting()));

        assertEquals(30, pilot.get("operations to portal-development"));
        assertEquals(6, pilot.get("security to portal-development"));
        assertEquals(3, pilot.get("management to portal-development"));
        assertEquals(3, pilot.size());
    }

    @Test
    void each_change_has_its_step_owner_dates_dependencies_and_risk() {
        var report = Told.report("transition", SHOP);

        assertEquals(
                List.of(
                        "own,Hand Cart over,checkout,Checkout,2026-07-01,2026-07-31,,Nobody is free in July.",
                        "run,Run Cart,unknown,unknown,unknown,2026-09-30,own,unknown"),
                Told.data(report).stream()
                        .map(line -> line.split(",(Ownership|Operating model|On-call),")[0])
                        .distinct()
                        .toList());
        assertTrue(
                Told.data(report).stream()
                        .anyMatch(line ->
                                line.contains("cart,Cart,operating/model,") && line.contains("Handed to operations,\"")
                                        || line.contains("You build it, you run it")),
                Told.data(report).toString());
    }

    @Test
    void people_on_call_are_counted_before_and_after() {
        var shop = transition(Documents.document(SHOP));

        assertEquals(Optional.of(8L), Rota.headcount(shop.before()));
        assertEquals(Optional.of(5L), Rota.headcount(shop.after()));
        assertEquals(
                List.of("Turns | Operations | Checkout | 8 | 5 | 1 | 1 | 25% | 40%"),
                Told.rows(Told.report("transition", SHOP), "Who is on call"));
    }

    @Test
    void a_gap_in_on_call_stands_under_the_step_that_brings_it() {
        var gaps = Gap.of(transition(Documents.document(SHOP)));

        assertTrue(gaps.stream().anyMatch(gap -> gap.told().finding().rule().equals("ONC-003")), gaps.toString());
        assertTrue(gaps.stream().allMatch(gap -> gap.stage().title().equals("Run Cart")), gaps.toString());
    }

    @Test
    void what_time_alone_brings_is_not_blamed_on_the_plan() {
        var document = Documents.document("""
            "services": [ { "id": "cart", "name": "Cart", "lifecycle": "GA", "threatModelOn": "2024-06-01",
              "ops": { "incidentsPerWeek": 1, "asOf": "2026-05-01" } } ],
            "scenarios": [ { "id": "later", "name": "Later", "effectiveDate": "2029-06-01", "steps": [
              { "id": "name", "changes": [
                { "elementId": "cart", "kind": "SET", "path": "description", "to": "Holds what is to be bought." } ] } ] } ]\
            """);

        assertEquals(List.of(), transition(document).opened());
    }

    @Test
    void a_step_that_was_done_is_listed_and_changes_nothing_more() {
        var done = Documents.document(SHOP.replace("\"id\": \"own\",", "\"id\": \"own\", \"doneOn\": \"2026-05-01\","));

        var transition = transition(done);

        assertEquals(2, transition.steps().size());
        assertEquals(
                List.of("Run Cart"),
                transition.stages().stream().map(Stage::title).toList());
    }

    @Test
    void without_a_plan_the_page_says_so() {
        var report = Told.report("transition", "");

        assertEquals("Test has no plan yet, so nothing is to change", report.title());
    }

    private static Transition transition(Document document) {
        Scenario scenario = document.scenarios().stream().findFirst().orElseThrow();
        LocalDate day = scenario.effectiveDate().orElseThrow();
        var before = Facts.of(document, LocalDate.of(2026, 6, 1));
        var after = Facts.of(PlanWalk.after(document, scenario, Optional.empty(), day), day);
        var plan = new Plan(scenario, Optional.empty(), before, new Findings(List.of(), List.of()));
        return Transition.of(plan, after, Rules.check(after));
    }

    private static Document sample(String name) throws IOException {
        return RemitFile.read(Files.readAllBytes(Path.of("samples", name + ".remit")))
                .orComplain();
    }
}
