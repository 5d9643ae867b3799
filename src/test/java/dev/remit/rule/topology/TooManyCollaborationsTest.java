package dev.remit.rule.topology;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TooManyCollaborationsTest {
    private static final String CODE = "TOP-004";
    private static final String WITH_PAY = interaction("1", "pay", "shop", "COLLABORATION");
    private static final String WITH_SEARCH = interaction("2", "search", "shop", "COLLABORATION");

    @ParameterizedTest
    @ValueSource(strings = {"\"state\": \"PLANNED\"", "\"state\": \"ENDED\"", "\"mode\": \"FACILITATING\""})
    void only_collaborations_that_happen_now_count(String change) {
        String other = WITH_SEARCH.replaceFirst(
                change.startsWith("\"mode") ? "\"mode\": \"COLLABORATION\"" : "\\{",
                change.startsWith("\"mode") ? change : "{ " + change + ",");

        assertEquals(false, Found.any(CODE, teams("") + ", \"interactions\": [" + WITH_PAY + ", " + other + "]"));
    }

    @Test
    void two_collaborations_with_one_team_are_one() {
        String again = interaction("3", "shop", "pay", "COLLABORATION");

        assertEquals(false, Found.any(CODE, teams("") + ", \"interactions\": [" + WITH_PAY + ", " + again + "]"));
    }

    @Test
    void a_team_does_not_collaborate_with_itself() {
        String itself = interaction("3", "shop", "shop", "COLLABORATION");

        assertEquals(false, Found.any(CODE, teams("") + ", \"interactions\": [" + WITH_PAY + ", " + itself + "]"));
    }

    @Test
    void role_groups_are_left_alone() {
        String both = ", \"interactions\": [" + WITH_PAY + ", " + WITH_SEARCH + "]";

        assertEquals(true, Found.any(CODE, teams("") + both));
        assertEquals(false, Found.any(CODE, teams(", \"roleGroup\": true") + both));
    }

    @Test
    void a_service_that_is_there_already_ends_the_collaboration() {
        var before = document(teams("") + ", \"interactions\": [" + WITH_PAY + ", " + WITH_SEARCH + ", "
                + interaction("4", "search", "shop", "X_AS_A_SERVICE") + "]");
        var keepPay =
                Found.in(before).of(CODE).findFirst().orElseThrow().repairs().getFirst();

        var after = keepPay.edit().apply(before);

        assertEquals(
                "Let Shop collaborate with Pay only and turn the rest into X-as-a-Service",
                keepPay.label().toString());
        assertEquals(
                List.of("ACTIVE", "ENDED", "ACTIVE"),
                after.interactions().stream().map(each -> each.state().name()).toList());
        assertEquals(List.of(), Found.in(after).of(CODE).toList());
    }

    private static String teams(String more) {
        return """
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "search", "name": "Search" },
              { "id": "shop", "name": "Shop"%s }]\
            """.formatted(more);
    }

    private static String interaction(String id, String a, String b, String mode) {
        return "{ \"id\": \"%s\", \"teamAId\": \"%s\", \"teamBId\": \"%s\", \"mode\": \"%s\" }"
                .formatted(id, a, b, mode);
    }
}
