package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Letters;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What must be set by hand for the roles of a team so that it has the letters somebody wants.
class SettingTest {
    private static final String MODEL = "\"operating\": { \"model\": \"YBIYRI\" }";

    @Test
    void the_letters_of_a_team_of_one_role_are_set_for_that_role() {
        assertEquals(
                List.of("PLATFORM C → A"), settings(MODEL, Given.everyRoleFilled(), "OPS-02", "platform", Letters.A));
    }

    @Test
    void what_is_derived_anyway_is_not_set_by_hand() {
        var overridden = Given.everyRoleFilled() + ", " + override("PLATFORM", "A");

        assertEquals(List.of("PLATFORM C"), settings(MODEL, overridden, "OPS-02", "platform", Letters.C));
    }

    @Test
    void a_letter_too_many_is_taken_from_the_role_that_brings_it() {
        String core = """
            "organisation": { "name": "Test", "defaults": [{ "role": "MANAGER", "teamId": "core" }] }\
            """;

        assertEquals(
                List.of("BUILD R", "SRE ", "PLATFORM ", "SECURITY ", "OPS ", "MANAGER A → "),
                settings(MODEL, core, "PLN-01", "core", Letters.R));
        assertEquals(
                List.of("BUILD R → ", "SRE ", "PLATFORM ", "SECURITY ", "OPS ", "MANAGER A"),
                settings(MODEL, core, "PLN-01", "core", Letters.A));
        assertEquals(
                List.of("BUILD R → C", "SRE ", "PLATFORM ", "SECURITY ", "OPS ", "MANAGER A → "),
                settings(MODEL, core, "PLN-01", "core", Letters.C));
    }

    @Test
    void duties_of_a_role_that_no_team_fills_can_be_taken_from_the_one_that_stands_in() {
        assertEquals(
                List.of("BUILD R", "SRE ", "PLATFORM C", "SECURITY R+A → ", "OPS I", "MANAGER I"),
                settings(MODEL, "", "OPS-05", "core", Letters.R));
    }

    @Test
    void an_r_that_only_supports_is_always_set_by_hand() {
        var matrix = Given.api(MODEL, Given.everyRoleFilled());
        var cell = matrix.cell("DEV-01", Id.of("core")).orElseThrow();

        var settings = cell.settings(Mark.SUPPORT);

        assertEquals(List.of(true), settings.stream().map(Setting::isByHand).toList());
        assertEquals(Mark.SUPPORT, settings.getFirst().wanted());
    }

    @Test
    void an_r_set_by_hand_to_support_reads_so() {
        String override = """
            "raciOverrides": [{ "id": "o", "serviceId": "api", "activityCode": "OPS-02", "role": "PLATFORM",
              "value": "R", "supports": true }]\
            """;
        var matrix = Given.api(MODEL, Given.everyRoleFilled() + ", " + override);

        assertEquals(
                Mark.SUPPORT,
                matrix.cell("OPS-02", Id.of("platform")).orElseThrow().mark());
        assertEquals(
                Mark.of(Letters.R_AND_A),
                matrix.cell("OPS-02", Id.of("core")).orElseThrow().mark());
    }

    private static List<String> settings(String fields, String members, String activity, String team, Letters wanted) {
        var cell = Given.api(fields, members).cell(activity, Id.of(team)).orElseThrow();
        return cell.settings(Mark.of(wanted)).stream().map(SettingTest::told).toList();
    }

    private static String told(Setting setting) {
        String now = setting.role().code() + " " + setting.derived().spelling();
        return setting.isByHand() ? now + " → " + setting.wanted().spelling() : now;
    }

    private static String override(String role, String letters) {
        return """
            "raciOverrides": [{ "id": "o", "serviceId": "api", "activityCode": "OPS-02", "role": "%s", "value": "%s" }]\
            """.formatted(role, letters);
    }
}
