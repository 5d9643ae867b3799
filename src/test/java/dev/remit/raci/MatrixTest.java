package dev.remit.raci;

import static dev.remit.model.Letters.A;
import static dev.remit.model.Letters.C;
import static dev.remit.model.Letters.I;
import static dev.remit.model.Letters.NONE;
import static dev.remit.model.Letters.R;
import static dev.remit.model.Letters.R_AND_A;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Letters;
import dev.remit.model.Team;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixTest {
    @Test
    void teams_stand_in_the_order_of_their_roles() {
        var matrix = Given.api("\"operating\": { \"model\": \"SRE_RUN\" }", Given.everyRoleFilled());

        assertEquals(
                List.of("core", "payments-sre", "platform", "security", "operations", "management"),
                matrix.parties().stream().map(party -> party.team().id().text()).toList());
        assertEquals(List.of(R, R_AND_A, C, I, I, I), letters(matrix, "OPS-03"));
    }

    @Test
    void a_team_of_several_roles_has_one_column_with_all_of_them() {
        var matrix = Given.api("\"operating\": { \"model\": \"YBIYRI\" }", """
            "organisation": { "name": "Test", "defaults": [
              { "role": "SRE", "teamId": "platform" }, { "role": "PLATFORM", "teamId": "platform" },
              { "role": "SECURITY", "teamId": "core" }, { "role": "MANAGER", "teamId": "platform" } ] }\
            """);

        assertEquals(
                List.of("Core BUILD SECURITY", "Platform SRE PLATFORM MANAGER"),
                matrix.parties().stream().map(MatrixTest::told).toList());
        assertEquals(List.of(R, A), letters(matrix, "PLN-01"));
        assertEquals(List.of(R_AND_A, C), letters(matrix, "OPS-05"));
        assertEquals(List.of(R_AND_A, C), letters(matrix, "INF-02"));
        assertEquals(List.of(R_AND_A, NONE), letters(matrix, "DEV-02"));
    }

    @Test
    void a_row_knows_who_is_what() {
        var matrix = Given.api("\"operating\": { \"model\": \"SHARED_ONCALL\" }", Given.everyRoleFilled());

        var row = matrix.row("REL-01").orElseThrow();

        assertEquals(List.of("Payments SRE"), names(row.accountable()));
        assertEquals(List.of("Core", "Payments SRE"), names(row.responsible()));
        assertEquals(List.of("Platform", "Security"), names(row.consulted()));
        assertEquals(List.of("Management"), names(row.informed()));
        assertEquals(1, row.count(Letters::isAccountable));
        assertEquals(2, row.count(Letters::isResponsible));
    }

    @Test
    void an_activity_the_document_does_not_have_has_no_row() {
        assertEquals(Optional.empty(), Given.api("", "").row("OPS-99"));
    }

    @Test
    void the_lead_does_the_work_and_answers_for_it_else_is_the_first_who_does_it() {
        var matrix = Given.api("\"operating\": { \"model\": \"OPS_HANDOFF\" }", Given.everyRoleFilled());

        assertEquals("Operations", lead(matrix, "REL-01"));
        assertEquals("Operations", lead(matrix, "REL-02"));
        assertEquals("Core", lead(matrix, "PLN-01"));
    }

    /// The worked figures of analyses.md 5.4.
    @ParameterizedTest
    @CsvSource({"YBIYRI, 0", "SRE_CONSULTED, 0", "SRE_EMBEDDED, 0", "SHARED_ONCALL, 0", "SRE_RUN, 3", "OPS_HANDOFF, 2"})
    void work_is_handed_off_along_the_default_flow(String model, int handOffs) {
        var matrix = Given.api("\"operating\": { \"model\": \"" + model + "\" }", Given.everyRoleFilled());

        var leads = matrix.rows().stream()
                .filter(row -> row.activity().flow().isPresent())
                .sorted(Comparator.comparingInt(row -> row.activity().flow().getAsInt()))
                .map(row -> row.lead().orElseThrow().name())
                .toList();

        assertEquals(handOffs, changes(leads));
    }

    private static int changes(List<String> leads) {
        int changes = 0;
        for (int step = 1; step < leads.size(); step++) if (!leads.get(step).equals(leads.get(step - 1))) changes++;
        return changes;
    }

    private static String lead(Matrix matrix, String activity) {
        return matrix.row(activity).orElseThrow().lead().map(Team::name).orElse("nobody");
    }

    private static List<Letters> letters(Matrix matrix, String activity) {
        return matrix.row(activity).orElseThrow().letters();
    }

    private static List<String> names(List<Team> teams) {
        return teams.stream().map(Team::name).toList();
    }

    private static String told(Party party) {
        return party.team().name() + " "
                + String.join(" ", party.roles().stream().map(Role::code).toList());
    }
}
