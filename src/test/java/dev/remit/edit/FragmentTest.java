package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FragmentTest {
    private static final Id MAP = Id.of("map");
    private static final Id OTHER = Id.of("other");
    private static final Spot AWAY = new Spot(16, 16);
    private static final String MODEL = """
        "domains": [{ "id": "money", "name": "Money matters", "valueStreamId": "sales" }],
        "teams": [{ "id": "pay", "name": "Pay", "source": { "kind": "csv", "file": "a.csv", "key": "1" } }, { "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "domainId": "money",
            "owners": [{ "teamId": "pay", "role": "CONTRIBUTOR" }, { "teamId": "shop", "role": "ACCOUNTABLE" }],
            "dependsOn": [{ "serviceId": "tax" }] },
          { "id": "tax", "name": "Tax" }],
        "interactions": [{ "id": "i", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION" }]
        """;
    private static final String SHOWN = """
        { "id": "map", "name": "Map",
          "nodes": { "pay": { "x": 0, "y": 0, "width": 300, "locked": true }, "shop": { "x": 8, "y": 400 } },
          "notes": [{ "id": "n", "text": "Hello", "x": 1, "y": 2, "width": 80, "height": 40 }],
          "frames": [{ "id": "f", "title": "One", "order": 1, "x": 3, "y": 4, "width": 80, "height": 40 }] }""";

    @Test
    void a_fragment_holds_what_was_chosen_and_the_interactions_between() {
        var fragment = copied("pay", "shop", "cart", "n", "money", "gone");

        assertEquals(
                List.of("pay", "shop", "cart", "i"),
                fragment.elements().stream().map(each -> each.id().text()).toList());
        assertEquals(
                List.of(Id.of("pay"), Id.of("shop")),
                List.copyOf(fragment.nodes().keySet()));
        assertEquals(1, fragment.notes().size());
        assertEquals(
                List.of("Money matters", "Tax"), List.copyOf(fragment.names().values()));
    }

    @Test
    void references_are_shown_where_they_were_not_that_far_away() {
        var before = model(SHOWN + ", " + """
            { "id": "other", "name": "Other", "elements": ["shop"], "nodes": { "shop": { "x": 80, "y": 80 } } }""");

        var after = copied("pay", "shop", "n", "f").pasteReferences(OTHER, AWAY).apply(before);

        assertEquals(model(SHOWN + ", " + """
            { "id": "other", "name": "Other", "elements": ["pay", "shop"],
              "nodes": { "pay": { "x": 16, "y": 16, "width": 300, "locked": true }, "shop": { "x": 80, "y": 80 } },
              "notes": [{ "id": "n", "text": "Hello", "x": 17, "y": 18, "width": 80, "height": 40 }],
              "frames": [{ "id": "f", "title": "One", "order": 1, "x": 19, "y": 20, "width": 80, "height": 40 }] }\
            """), after);
    }

    @Test
    void what_is_shown_already_is_not_pasted_again() {
        var before = model(SHOWN);

        assertSame(before, copied("pay", "shop").pasteReferences(MAP, AWAY).apply(before));
    }

    @Test
    void copies_refer_to_copies_and_to_what_was_not_copied() {
        var pasted = copied("pay", "shop", "cart", "n").pasteCopies(model(SHOWN), MAP, AWAY);
        var after = pasted.edit().apply(model(SHOWN));

        assertEquals(ids("pay-2", "shop-2", "cart-2", "i-2", "n-2"), pasted.ids());
        assertEquals(List.of(), pasted.unresolved());
        assertEquals("""
            Team pay-2 Pay (2)
            Team shop-2 Shop (2)
            Service cart-2 Cart (2) money pay-2 shop-2 tax
            Interaction i-2 pay-2 shop-2\
            """, described(after, "pay-2", "shop-2", "cart-2", "i-2"));
    }

    @Test
    void copies_stand_that_far_away_unlocked_and_with_notes_and_frames_of_their_own() {
        var after = copied("pay", "n", "f")
                .pasteCopies(model(SHOWN), MAP, AWAY)
                .edit()
                .apply(model(SHOWN));

        assertEquals(document("""
            "diagrams": [{ "id": "map", "name": "Map",
              "nodes": { "pay": { "x": 0, "y": 0, "width": 300, "locked": true },
                "pay-2": { "x": 16, "y": 16, "width": 300 }, "shop": { "x": 8, "y": 400 } },
              "notes": [{ "id": "n", "text": "Hello", "x": 1, "y": 2, "width": 80, "height": 40 },
                { "id": "n-2", "text": "Hello", "x": 17, "y": 18, "width": 80, "height": 40 }],
              "frames": [{ "id": "f", "title": "One", "order": 1, "x": 3, "y": 4, "width": 80, "height": 40 },
                { "id": "f-2", "title": "One", "order": 2, "x": 19, "y": 20, "width": 80, "height": 40 }] }]
            """).diagrams(), after.diagrams());
    }

    @Test
    void copies_in_another_document_let_go_what_it_does_not_have_and_say_so() {
        var pasted = copied("shop", "cart").pasteCopies(document(""), MAP, AWAY);
        var after = pasted.edit().apply(document(""));

        assertEquals(List.of("Money matters", "Pay"), pasted.unresolved());
        assertEquals(List.of("Tax"), pasted.outside());
        assertEquals(document("""
            "teams": [{ "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }],
                "dependsOn": [{ "serviceId": "tax" }] }, { "id": "tax", "name": "Tax", "external": true }],
            "diagrams": [{ "id": "map", "name": "Whole organisation", "nodes": { "shop": { "x": 24, "y": 416 } } }]
            """), after);
    }

    @Test
    void a_copy_of_a_copy_is_counted_on() {
        var once = copied("shop").pasteCopies(model(SHOWN), MAP, AWAY).edit().apply(model(SHOWN));
        var second = Fragment.of(once, MAP, ids("shop-2"), "here");

        var twice = second.pasteCopies(once, MAP, AWAY);

        assertEquals(ids("shop-3"), twice.ids());
        assertEquals("Team shop-3 Shop (3)", described(twice.edit().apply(once), "shop-3"));
    }

    @Test
    void a_diagram_with_a_list_shows_the_copies_too() {
        var before = document("\"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\", \"elements\": [] }]");

        var after = copied("shop").pasteCopies(before, MAP, AWAY).edit().apply(before);

        assertEquals(
                ids("shop"), List.copyOf(after.diagrams().get(MAP).elements().orElseThrow()));
    }

    @Test
    void a_copy_is_not_what_an_import_brought() {
        var after = copied("pay").pasteCopies(model(SHOWN), MAP, AWAY).edit().apply(model(SHOWN));

        assertEquals(true, after.teams().get(Id.of("pay-2")).source().isEmpty());
    }

    private static Fragment copied(String... ids) {
        return Fragment.of(model(SHOWN), MAP, ids(ids), "here");
    }

    private static List<Id> ids(String... ids) {
        return Stream.of(ids).map(Id::of).toList();
    }

    private static Document model(String diagrams) {
        return document(MODEL + ", \"diagrams\": [" + diagrams + "]");
    }

    /// Kind, id, name if it has one, and the ids it refers to.
    private static String described(Document document, String... ids) {
        return String.join(
                "\n",
                ids(ids).stream()
                        .map(document::find)
                        .map(it -> Described.of(it.orElseThrow()))
                        .toList());
    }
}
