package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Which team fills a role: bound by the service, by its domain, implied, bound by the organisation (model.md 2.13).
class FillingsTest {
    private static final String ORGANISATION = """
        "organisation": { "name": "Test", "defaults": [ { "role": "SRE", "teamId": "operations" } ] }\
        """;
    private static final String DOMAIN = """
        "valueStreams": [ { "id": "sell", "name": "Sell" } ],
        "domains": [ { "id": "payments", "name": "Payments", "valueStreamId": "sell", "roleBindings": [
          { "role": "SRE", "teamId": "platform" } ] } ]\
        """;
    private static final String ENGAGEMENT = """
        "engagements": [ { "id": "help", "sreTeamId": "payments-sre", "buildingTeamId": "core",
          "serviceIds": [ "api" ], "level": "RUN" } ]\
        """;
    private static final String BOUND = """
        "domainId": "payments", "roleBindings": [ { "role": "SRE", "teamId": "security" } ]\
        """;

    @Test
    void a_binding_of_the_service_wins() {
        var matrix = Given.api(BOUND, DOMAIN + ", " + ENGAGEMENT + ", " + ORGANISATION);

        assertEquals("Security fills SRE because the service binds it", filling(matrix, Role.Fixed.SRE));
    }

    @Test
    void then_one_of_its_domain() {
        var matrix = Given.api("\"domainId\": \"payments\"", DOMAIN + ", " + ENGAGEMENT + ", " + ORGANISATION);

        assertEquals("Platform fills SRE because the domain binds it", filling(matrix, Role.Fixed.SRE));
    }

    @Test
    void then_the_team_whose_engagement_covers_the_service() {
        var matrix = Given.api("", ENGAGEMENT + ", " + ORGANISATION);

        assertEquals(
                "Payments SRE fills SRE because its engagement covers the service", filling(matrix, Role.Fixed.SRE));
    }

    @Test
    void then_the_default_of_the_organisation() {
        var matrix = Given.api("", ORGANISATION);

        assertEquals("Operations fills SRE because the organisation binds it", filling(matrix, Role.Fixed.SRE));
    }

    @Test
    void else_nobody() {
        var matrix = Given.api("", "");

        assertEquals("nobody", filling(matrix, Role.Fixed.SRE));
    }

    @Test
    void the_owner_builds_unless_another_team_is_named() {
        var owned = Given.api("", "");
        var built = Given.api("\"builtBy\": \"platform\"", "");

        assertEquals("Core fills BUILD because it builds the service", filling(owned, Role.Fixed.BUILD));
        assertEquals("Platform fills BUILD because it builds the service", filling(built, Role.Fixed.BUILD));
    }

    @Test
    void the_first_line_operates_a_service_handed_to_operations() {
        var matrix = Given.api("\"operating\": { \"model\": \"OPS_HANDOFF\", \"firstLineTeamId\": \"platform\" }", "");

        assertEquals("Platform fills OPS because it is paged first", filling(matrix, Role.Fixed.OPS));
    }

    @Test
    void of_several_teams_in_the_first_line_the_operations_team_operates() {
        var matrix = Given.api("\"operating\": { \"model\": \"OPS_HANDOFF\" }", """
            "rotations": [ { "id": "all", "name": "All", "teamIds": [ "core", "operations" ],
              "serviceIds": [ "api" ], "coverage": "FULL_24X7" } ]\
            """);

        assertEquals("Operations fills OPS because it is paged first", filling(matrix, Role.Fixed.OPS));
    }

    @Test
    void the_first_line_of_another_model_is_no_operations_team() {
        var matrix = Given.api("\"operating\": { \"model\": \"YBIYRI\", \"firstLineTeamId\": \"core\" }", "");

        assertEquals("nobody", filling(matrix, Role.Fixed.OPS));
    }

    @Test
    void a_binding_to_a_team_that_does_not_exist_is_passed_over() {
        var matrix = Given.api("\"roleBindings\": [ { \"role\": \"SRE\", \"teamId\": \"ghosts\" } ]", ENGAGEMENT);

        assertEquals(
                "Payments SRE fills SRE because its engagement covers the service", filling(matrix, Role.Fixed.SRE));
    }

    private static String filling(Matrix matrix, Role role) {
        return matrix.filling(role)
                .map(filling -> filling.team().name() + " " + filling.text())
                .orElse("nobody");
    }
}
