package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.shape.Ref;
import org.junit.jupiter.api.Test;

class InteractionsTest {
    private static final Edit SERVING = Interactions.serve(Ref.to("pay"), Ref.to("shop"));

    @Test
    void one_team_serves_another() {
        var after = SERVING.apply(document(""));

        assertEquals(document("""
            "interactions": [{ "id": "pay-serves-shop", "teamAId": "pay", "teamBId": "shop",
              "mode": "X_AS_A_SERVICE" }]\
            """), after);
    }

    @Test
    void serving_already_changes_nothing() {
        var before = document("""
            "interactions": [{ "id": "paying", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }]\
            """);

        assertSame(before, SERVING.apply(before));
    }

    @Test
    void the_other_direction_and_the_past_are_something_else() {
        String others = """
            { "id": "former", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE", "state": "ENDED" },
            { "id": "pay-serves-shop", "teamAId": "shop", "teamBId": "pay", "mode": "X_AS_A_SERVICE" }\
            """;

        var after = SERVING.apply(document("\"interactions\": [" + others + "]"));

        assertEquals(document("\"interactions\": [" + others + """
            , { "id": "pay-serves-shop-2", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }]\
            """), after);
    }
}
