package dev.remit.format.out;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Pictures;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Services;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import org.junit.jupiter.api.Test;

class MermaidTest {
    static final String SHOP = """
        "valueStreams": [{ "id": "buying", "name": "Buying" }],
        "teams": [
          { "id": "pay", "name": "Pay", "topologyType": "PLATFORM" },
          { "id": "shop", "name": "Shop", "topologyType": "STREAM_ALIGNED", "valueStreamId": "buying" }],
        "services": [
          { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }],
            "dependsOn": [{ "serviceId": "card" }, { "serviceId": "lost", "strength": "SOFT" }] },
          { "id": "lost", "name": "Lost" }],
        "interactions": [{ "id": "x", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }]
        """;

    @Test
    void services_stand_in_teams_in_groupings() {
        var mermaid = Mermaid.of(Pictures.picture(SHOP));

        assertEquals("""
            flowchart LR
              subgraph n1["Value stream: Buying"]
                subgraph n2["Shop"]
                  n3("Cart")
                end
              end
              subgraph n4["Pay"]
                n5("Card")
              end
              n6("Lost")
              n3 --> n5
              n3 -.-> n6
              n4 ==>|"X-as-a-Service"| n2
            """, mermaid.orComplain());
    }

    @Test
    void signs_are_written_as_their_numbers() {
        Document document = document("\"diagrams\": [{ \"id\": \"map\", \"name\": \"Map\" }]");
        int number = 0;
        for (String name : Tables.HOSTILE)
            document = Services.add(Id.of("s" + number++), name).apply(document);

        String mermaid = Mermaid.of(Pictures.of(document, "map", Marks.NONE)).orComplain();

        assertTrue(
                mermaid.lines()
                        .skip(1)
                        .allMatch(line -> line.matches("  n\\d+\\(\"(?:[^\\x00- !-/:-@\\[-`{-~]| |#\\d+;)*\"\\)")),
                mermaid);
    }

    @Test
    void more_than_mermaid_takes_is_refused_with_a_sentence() {
        var picture = Pictures.of(Megacorp.of(60, 20, 1), "map", Marks.NONE);

        var refused = Mermaid.of(picture);

        assertTrue(refused instanceof Outcome.Refused, refused::toString);
        assertTrue(
                refused.problems().getFirst().toString().contains("This is too much for Mermaid:"), refused::toString);
    }
}
