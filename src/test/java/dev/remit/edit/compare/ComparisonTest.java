package dev.remit.edit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.Documents;
import dev.remit.model.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String TEAMS =
            "{ \"id\": \"cart-team\", \"name\": \"Cart\" }, { \"id\": \"pay\", \"name\": \"Payments\" }";

    @Test
    void elements_that_only_one_has_are_added_or_removed_as_a_whole() {
        assertEquals(
                List.of("old: Removed", "ops: Added"),
                told(team("\"id\": \"old\", \"name\": \"Old\""), team("\"id\": \"ops\", \"name\": \"Ops\"")));
    }

    @Test
    void an_attribute_is_changed_from_what_it_was_to_what_it_is() {
        assertEquals(
                List.of("cart: Tier | 2 → 1"),
                told(service("\"name\": \"Cart\", \"tier\": 2"), service("\"name\": \"Cart\", \"tier\": 1")));
    }

    @Test
    void an_attribute_inside_an_attribute_is_named_by_both() {
        assertEquals(
                List.of("cart: Operating, Model | You build it, you run it → SRE-run"),
                told(
                        service("\"name\": \"Cart\", \"operating\": { \"model\": \"YBIYRI\" }"),
                        service("\"name\": \"Cart\", \"operating\": { \"model\": \"SRE_RUN\" }")));
    }

    @Test
    void an_entry_of_a_list_is_told_by_what_its_key_names() {
        assertEquals(
                List.of(
                        "cart: Depends on, pay-api, Strength | Soft → Hard",
                        "cart: Depends on, stock (added) |  → stock, Soft"),
                told(
                        service(
                                "\"name\": \"Cart\", \"dependsOn\": [{ \"serviceId\": \"pay-api\", \"strength\": \"SOFT\" }]"),
                        service(
                                "\"name\": \"Cart\", \"dependsOn\": [{ \"serviceId\": \"pay-api\", \"strength\": \"HARD\" },"
                                        + " { \"serviceId\": \"stock\", \"strength\": \"SOFT\" }]")));
    }

    @Test
    void a_service_that_another_team_answers_for_has_moved() {
        assertEquals(
                List.of("cart: Owners, Cart (moved) | Cart, Accountable → Payments, Accountable"),
                told(owned("cart-team"), owned("pay")));
    }

    @Test
    void what_stands_elsewhere_on_a_diagram_has_moved() {
        assertEquals(
                List.of("map: Nodes, cart-team (moved) | 10, 20 → 40, 20"),
                told(node("\"x\": 10, \"y\": 20"), node("\"x\": 40, \"y\": 20")));
    }

    @Test
    void what_this_version_does_not_know_is_compared_and_taken_too() {
        var from = service("\"name\": \"Cart\", \"mood\": \"good\"");
        var to = service("\"name\": \"Cart\", \"mood\": { \"today\": \"better\" }");

        assertEquals(List.of("cart: mood | good → 1 entry"), told(from, to));
        assertEquals(to, taken(from, to));
    }

    @Test
    void the_organisation_and_the_settings_differ_as_the_document_does() {
        var from = Documents.document("\"organisation\": { \"name\": \"Shop\" }");
        var to = Documents.document("\"organisation\": { \"name\": \"Shop 2\" }, \"settings\": { \"grid\": 16 }");

        assertEquals("Organisation, Name | Shop → Shop 2", told(from, to).getFirst());
        assertEquals(to, taken(from, to));
    }

    @Test
    void a_conflict_is_what_both_have_changed_and_not_alike() {
        var base = service("\"name\": \"Cart\", \"tier\": 2, \"description\": \"Old\", \"fourEyes\": true");
        var mine = service("\"name\": \"Basket\", \"tier\": 3, \"description\": \"Same\", \"fourEyes\": true");
        var theirs = service("\"name\": \"Cart\", \"tier\": 1, \"description\": \"Same\", \"fourEyes\": false");
        var comparison = Comparison.of(mine, theirs);
        var sides = Sides.of(comparison, Optional.of(base));

        assertEquals(
                List.of("name MINE", "tier BOTH", "fourEyes THEIRS"),
                comparison.differences().stream()
                        .map(each -> each.where().path() + " " + sides.of(each))
                        .toList());
    }

    @Test
    void what_one_side_deleted_and_the_other_changed_is_a_conflict() {
        var base = service("\"name\": \"Cart\"");
        var mine = service("\"name\": \"Basket\"");
        var theirs = Documents.document("");
        var comparison = Comparison.of(mine, theirs);

        assertEquals(
                Side.BOTH,
                Sides.of(comparison, Optional.of(base))
                        .of(comparison.differences().getFirst()));
    }

    private static Document taken(Document from, Document to) {
        var comparison = Comparison.of(from, to);
        return comparison.take(comparison.differences()).apply(from);
    }

    private static List<String> told(Document from, Document to) {
        var comparison = Comparison.of(from, to);
        var words = new DifferenceWords(comparison);
        return comparison.differences().stream().map(each -> told(each, words)).toList();
    }

    private static String told(Difference each, DifferenceWords words) {
        String element = each.where().element().map(id -> id + ": ").orElse("");
        String values = each.where().path().isRoot() ? "" : " | " + words.from(each) + " → " + words.to(each);
        return element + words.change(each) + values;
    }

    private static Document team(String fields) {
        return Documents.document("\"teams\": [{ " + fields + " }]");
    }

    private static Document service(String fields) {
        return Documents.document("\"services\": [{ \"id\": \"cart\", " + fields + " }]");
    }

    private static Document owned(String team) {
        return Documents.document("\"teams\": [" + TEAMS + "], \"services\": [{ \"id\": \"cart\", \"name\": \"Cart\","
                + " \"owners\": [{ \"teamId\": \"" + team + "\", \"role\": \"ACCOUNTABLE\" }] }]");
    }

    private static Document node(String fields) {
        return Documents.document("\"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\", \"nodes\": { \"cart-team\": { "
                + fields + " } } }]");
    }
}
