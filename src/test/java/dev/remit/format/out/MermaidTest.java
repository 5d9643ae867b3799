package dev.remit.format.out;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Marks;
import dev.remit.draw.Pictures;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Services;
import dev.remit.model.Document;
import dev.remit.model.Strength;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import java.util.List;
import java.util.Optional;
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

    @Test
    void what_teams_would_make_too_much_of_is_drawn_between_areas() {
        var picture = Pictures.of(Megacorp.of(700, 4, 1), "map", Marks.NONE);

        var fitting = Mermaid.fitting(picture);

        String text = fitting.orComplain();
        long arrows = text.lines()
                .filter(line -> line.matches(" +n\\d+ \\S+.* n\\d+"))
                .count();
        assertTrue(arrows > 0 && arrows <= 500, arrows + " arrows");
        assertTrue(text.contains("Value stream: "), text.substring(0, 200));
        assertTrue(
                fitting.problems()
                        .getFirst()
                        .message()
                        .toString()
                        .contains("only value streams and platforms are drawn"),
                fitting::toString);
    }

    @Test
    void needs_between_areas_are_counted_and_those_within_left_out() {
        var picture = Pictures.picture("""
            "valueStreams": [{ "id": "buying", "name": "Buying" }, { "id": "paying", "name": "Paying" }],
            "teams": [
              { "id": "a", "name": "A", "valueStreamId": "buying" }, { "id": "b", "name": "B", "valueStreamId": "buying" },
              { "id": "p", "name": "P", "valueStreamId": "paying" }],
            "services": [
              { "id": "s", "name": "S", "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }],
                "dependsOn": [{ "serviceId": "t" }, { "serviceId": "u" }] },
              { "id": "t", "name": "T", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }],
                "dependsOn": [{ "serviceId": "u" }] },
              { "id": "u", "name": "U", "owners": [{ "teamId": "p", "role": "ACCOUNTABLE" }] }]
            """);

        var areas = Nested.of(picture, Nested.Grain.AREAS);

        assertEquals(
                List.of("Value stream: Buying", "Value stream: Paying"),
                areas.boxes().stream().map(Nested.Box::name).toList());
        var from = areas.boxes().getFirst().key();
        var to = areas.boxes().getLast().key();
        assertEquals(List.of(new Nested.Need(from, to, Strength.HARD, 2)), areas.lines());
    }

    @Test
    void the_strongest_lines_are_kept_in_their_order() {
        var weak = new Nested.Need("n1", "n2", Strength.HARD, 1);
        var strong = new Nested.Need("n2", "n3", Strength.HARD, 9);
        var together = new Nested.Interaction("n1", "n3", Optional.empty());

        var kept = new Nested(List.of(), List.of(weak, strong, together)).strongest(2);

        assertEquals(List.of(strong, together), kept.lines());
    }
}
