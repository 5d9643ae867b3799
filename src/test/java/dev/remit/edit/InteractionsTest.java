package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InteractionsTest {
    private static final Ref<Team> PAY = Ref.to("pay");
    private static final Ref<Team> SHOP = Ref.to("shop");
    private static final Ref<Interaction> I = Ref.to("i");
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

    @Test
    void two_teams_begin_to_interact() {
        var after = Interactions.add(Id.of("i"), PAY, SHOP, InteractionMode.FACILITATING)
                .apply(teams(""));

        assertEquals(teams(interaction("pay", "shop", "FACILITATING", "")), after);
    }

    @Test
    void itself_and_the_same_twice_are_refused_in_a_sentence() {
        var helping = teams(interaction("pay", "shop", "FACILITATING", ""));
        var together = teams(interaction("pay", "shop", "COLLABORATION", ""));
        var serving = teams(interaction("pay", "shop", "X_AS_A_SERVICE", ""));

        assertEquals(
                Optional.of(Text.of("{0} cannot interact with itself.", "Pay")),
                Interactions.refusal(helping, PAY, PAY, InteractionMode.COLLABORATION));
        assertEquals(
                Optional.of(Text.of("{0} facilitates {1} already.", "Pay", "Shop")),
                Interactions.refusal(helping, PAY, SHOP, InteractionMode.FACILITATING));
        assertEquals(
                Optional.of(Text.of("{0} and {1} collaborate already.", "Shop", "Pay")),
                Interactions.refusal(together, SHOP, PAY, InteractionMode.COLLABORATION));
        assertEquals(
                Optional.of(Text.of("{0} serves {1} already.", "Pay", "Shop")),
                Interactions.refusal(serving, PAY, SHOP, InteractionMode.X_AS_A_SERVICE));
    }

    @Test
    void another_mode_another_direction_and_the_past_are_not_refused() {
        var helping = teams(interaction("pay", "shop", "FACILITATING", ""));
        var helped = teams(interaction("pay", "shop", "FACILITATING", ", \"state\": \"ENDED\""));

        assertEquals(Optional.empty(), Interactions.refusal(helping, PAY, SHOP, InteractionMode.COLLABORATION));
        assertEquals(Optional.empty(), Interactions.refusal(helping, SHOP, PAY, InteractionMode.FACILITATING));
        assertEquals(Optional.empty(), Interactions.refusal(helped, PAY, SHOP, InteractionMode.FACILITATING));
    }

    @Test
    void an_interaction_changes_its_mode_direction_purpose_and_end() {
        var before = teams(interaction("pay", "shop", "COLLABORATION", ""));
        var edit = Interactions.mode(I, InteractionMode.FACILITATING)
                .then(Interactions.swap(I))
                .then(Interactions.purpose(I, "Learn"))
                .then(Interactions.reviewBy(I, Optional.of(LocalDate.of(2026, 9, 1))));

        var after = edit.apply(before);

        assertEquals(
                teams(interaction(
                        "shop", "pay", "FACILITATING", ", \"purpose\": \"Learn\", \"endDate\": \"2026-09-01\"")),
                after);
        assertSame(after, Interactions.mode(I, InteractionMode.FACILITATING).apply(after));
        assertSame(after, Interactions.purpose(I, "Learn").apply(after));
    }

    @Test
    void a_blank_purpose_and_no_day_are_none() {
        var before = teams(
                interaction("pay", "shop", "COLLABORATION", ", \"purpose\": \"Learn\", \"endDate\": \"2026-09-01\""));

        var after = Interactions.purpose(I, " ")
                .then(Interactions.reviewBy(I, Optional.empty()))
                .apply(before);

        assertEquals(teams(interaction("pay", "shop", "COLLABORATION", "")), after);
    }

    @Test
    void the_end_at_one_team_moves_to_another() {
        var before = teams(interaction("pay", "shop", "FACILITATING", ""));

        assertEquals(
                teams(interaction("desk", "shop", "FACILITATING", "")),
                Interactions.reconnect(I, PAY, Ref.to("desk")).apply(before));
        assertEquals(
                teams(interaction("pay", "desk", "FACILITATING", "")),
                Interactions.reconnect(I, SHOP, Ref.to("desk")).apply(before));
        assertSame(before, Interactions.reconnect(I, PAY, SHOP).apply(before));
        assertSame(before, Interactions.reconnect(I, Ref.to("desk"), PAY).apply(before));
    }

    @Test
    void what_would_stand_there_twice_changes_nothing() {
        var before = teams(interaction("pay", "shop", "FACILITATING", "") + """
            , { "id": "j", "teamAId": "shop", "teamBId": "pay", "mode": "COLLABORATION" }\
            """);

        assertSame(before, Interactions.mode(I, InteractionMode.COLLABORATION).apply(before));
        assertSame(
                before,
                Interactions.add(Id.of("k"), PAY, SHOP, InteractionMode.FACILITATING)
                        .apply(before));
        assertSame(
                before,
                Interactions.add(Id.of("j"), SHOP, PAY, InteractionMode.FACILITATING)
                        .apply(before));
    }

    private static Document teams(String interactions) {
        return document("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }], "interactions": [%s]
            """.formatted(interactions));
    }

    private static String interaction(String a, String b, String mode, String more) {
        return """
            { "id": "i", "teamAId": "%s", "teamBId": "%s", "mode": "%s"%s }\
            """.formatted(a, b, mode, more);
    }
}
