package dev.remit.rule.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Finding;
import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnfilledRoleTest {
    private static final String CODE = "RAC-007";
    private static final String SECURITY = "{ \"role\": \"SECURITY\", \"teamId\": \"guard\" }, ";

    @Test
    void one_finding_a_service_and_role() {
        var members =
                Given.cart("").replace(SECURITY, "").replace("{ \"role\": \"MANAGER\", \"teamId\": \"heads\" }, ", "");

        var found = Found.in(document(members)).of(CODE);

        assertEquals(List.of("MANAGER", "SECURITY"), found.map(Finding::key).toList());
    }

    @Test
    void a_single_activity_is_said_so() {
        var members = Given.cart(Given.set("PLATFORM", "R"));

        assertEquals(
                List.of("WARNING No PLATFORM team for Cart; 1 activity falls to Shop: OPS-02. "
                        + "Accept this or bind a team."),
                Found.by(CODE, members));
    }

    @Test
    void who_is_only_asked_or_told_is_not_missed() {
        assertEquals(false, Found.any(CODE, Given.cart(Given.set("PLATFORM", "C"))));
    }

    @Test
    void the_only_team_of_the_specialism_may_fill_it() {
        var members =
                Given.cart("").replace(SECURITY, "").replace("\"Guard\"", "\"Guard\", \"specialism\": \"SECURITY\"");

        assertEquals(
                List.of("Bind SECURITY to Guard for Cart", "Bind SECURITY to Guard for the whole organisation"),
                Found.repairs(CODE, members));
    }

    @Test
    void of_two_nobody_chooses_for_you() {
        var members = Given.cart("")
                .replace(SECURITY, "")
                .replace("\"Guard\"", "\"Guard\", \"specialism\": \"SECURITY\"")
                .replace("\"Heads\"", "\"Heads\", \"specialism\": \"SECURITY\"");

        assertEquals(List.of(), Found.repairs(CODE, members));
    }

    @Test
    void without_a_builder_nothing_falls_to_anyone() {
        var members = Given.cart("").replace(SECURITY, "").replace(", \"builtBy\": \"shop\"", "");

        assertEquals(false, Found.any(CODE, members));
    }
}
