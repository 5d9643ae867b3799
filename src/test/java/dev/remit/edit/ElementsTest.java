package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.shape.Id;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ElementsTest {
    private static final String SERVICES = """
        , "services": [
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }],
            "builtBy": "shop", "dependsOn": [{ "serviceId": "tax" }] },
          { "id": "tax", "name": "Tax", "domainId": "money" }]
        """;

    @Test
    void a_renamed_element_keeps_its_id() {
        var before = document("\"rotations\": [{ \"id\": \"r\", \"name\": \"Old\" }], \"people\": [{ \"id\": \"p\" }]");

        var after = Elements.rename(Id.of("r"), "New\u0000 name")
                .then(Elements.rename(Id.of("p"), "Ann"))
                .apply(before);

        assertEquals(document("""
            "rotations": [{ "id": "r", "name": "New name" }], "people": [{ "id": "p", "name": "Ann" }]
            """), after);
    }

    @Test
    void what_has_no_name_or_would_have_none_is_not_renamed() {
        var before = document("""
            "rotations": [{ "id": "r", "name": "Old" }], "feedbackLoops": [{ "id": "f", "fromServiceId": "a", "toTeamId": "b" }]
            """);

        for (String id : List.of("f", "gone"))
            assertSame(before, Elements.rename(Id.of(id), "New").apply(before));
        assertSame(before, Elements.rename(Id.of("r"), " ").apply(before));
        assertSame(before, Elements.rename(Id.of("r"), "Old").apply(before));
    }

    @Test
    void a_deleted_team_leaves_its_services_and_takes_what_cannot_be_without_it() {
        var before = document("""
            "organisation": { "name": "Test", "defaults": [{ "role": "SRE", "teamId": "shop" }] },
            "teams": [{ "id": "shop", "name": "Shop" }, { "id": "pay", "name": "Pay" }],
            "interactions": [{ "id": "i", "teamAId": "shop", "teamBId": "pay", "mode": "COLLABORATION" }],
            "feedbackLoops": [{ "id": "f", "fromServiceId": "cart", "toTeamId": "shop" }]
            """ + SERVICES);

        var after = delete("shop").apply(before);

        assertEquals(document("""
            "organisation": { "name": "Test" }, "teams": [{ "id": "pay", "name": "Pay" }],
            "services": [{ "id": "cart", "name": "Cart", "dependsOn": [{ "serviceId": "tax" }] },
              { "id": "tax", "name": "Tax", "domainId": "money" }]
            """), after);
    }

    @Test
    void what_cannot_be_without_what_goes_takes_others_with_it() {
        var before = document("""
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "domains": [{ "id": "money", "name": "Money", "valueStreamId": "sales" }],
            "raciOverrides": [{ "id": "o", "domainId": "money", "activityCode": "OPS-03", "role": "SRE", "value": "R" }],
            "deliveryFlows": [{ "id": "d", "domainId": "money" }, { "id": "e", "serviceId": "tax" }]
            """ + SERVICES);

        var after = delete("sales").apply(before);

        assertEquals(
                document("\"deliveryFlows\": [{ \"id\": \"e\", \"serviceId\": \"tax\" }]"
                        + SERVICES.replace(", \"domainId\": \"money\"", "")),
                after);
    }

    @Test
    void a_deleted_service_is_needed_no_more() {
        var after = delete("tax").apply(document(SERVICES.substring(1)));

        assertEquals(document("""
            "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }],
                "builtBy": "shop" }]
            """), after);
    }

    @Test
    void no_diagram_remembers_what_was_deleted() {
        var before = document("""
            "teams": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
            "interactions": [{ "id": "i", "teamAId": "a", "teamBId": "b", "mode": "COLLABORATION" }],
            "diagrams": [{ "id": "map", "name": "Map", "elements": ["a", "b"],
              "nodes": { "a": { "x": 0, "y": 0 }, "b": { "x": 8, "y": 0 } }, "routes": { "i": [{ "x": 1, "y": 1 }] },
              "order": { "a": ["s"], "b": ["s"] } }]
            """);

        var after = delete("a").apply(before);

        assertEquals(document("""
            "teams": [{ "id": "b", "name": "B" }],
            "diagrams": [{ "id": "map", "name": "Map", "elements": ["b"], "nodes": { "b": { "x": 8, "y": 0 } },
              "order": { "b": ["s"] } }]
            """), after);
    }

    @Test
    void what_does_not_exist_is_not_deleted() {
        var before = document(SERVICES.substring(1));

        assertSame(before, delete("gone").apply(before));
    }

    private static Edit delete(String... ids) {
        return Elements.delete(Stream.of(ids).map(Id::of).toList());
    }
}
