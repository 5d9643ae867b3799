package dev.remit.rule.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SreInNameTest {
    private static final String CODE = "OPM-008";
    private static final String POWERLESS = "\"authority\": []";

    @ParameterizedTest
    @CsvSource({"0.49, false", "0.5, false", "0.51, true"})
    void more_than_half_operational_work_is_a_sign(String share, boolean reported) {
        var found = Found.any(CODE, team(POWERLESS, "\"timeSplit\": { \"operational\": " + share + " }"));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false", "5, false"})
    void fewer_than_half_with_software_skills_is_a_sign(int skilled, boolean reported) {
        var found = Found.any(CODE, team(POWERLESS, "\"headcount\": 8, \"skills\": { \"SOFTWARE\": " + skilled + " }"));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void half_of_the_services_without_an_objective_is_a_sign(int without, boolean reported) {
        Run one = service("a", without > 0 ? "" : slo(), "0.05");
        Run other = service("b", without > 1 ? "" : slo(), "0.05");

        var found = Found.any(CODE, team(POWERLESS) + run(one, other));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 0.05, false"})
    void no_operational_work_left_with_any_builder_is_a_sign(String one, String other, boolean reported) {
        var found = Found.any(CODE, team(POWERLESS) + run(service("a", slo(), one), service("b", slo(), other)));

        assertEquals(reported, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"authority\": []|true",
                "\"purpose\": \"Unwritten\"|true",
                "\"authority\": [\"STOP_RELEASE\"]|false"
            })
    void a_team_that_may_not_stop_a_release_shows_a_sign(String authority, boolean reported) {
        var found = Found.any(CODE, team(authority, "\"timeSplit\": { \"operational\": 0.8 }"));

        assertEquals(reported, found);
    }

    @Test
    void three_signs_make_an_error_and_two_a_warning() {
        String two = team(POWERLESS, "\"timeSplit\": { \"operational\": 0.8 }");
        String three = team(POWERLESS, "\"timeSplit\": { \"operational\": 0.8 }", "\"headcount\": 8, \"skills\": {}");

        assertEquals(
                List.of("WARNING SRE is called SRE but shows 80% operational work (limit 50%) "
                        + "and no authority to stop a release. It works as a renamed operations team."),
                Found.by(CODE, two));
        assertEquals(
                List.of("ERROR SRE is called SRE but shows 80% operational work (limit 50%), "
                        + "0 of 8 people with software skills (limit 50%) and no authority to stop a release. "
                        + "It works as a renamed operations team."),
                Found.by(CODE, three));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"specialism\": \"SRE\"|\"specialism\": \"OPERATIONS\"", "EMBEDDED|CONSULTING",
                "\"sreStyle\": \"EMBEDDED\"|\"purpose\": \"Unknown style\"", "\"name\"|\"roleGroup\": true, \"name\""
            })
    void other_teams_are_left_alone(String from, String to) {
        String signs = team(POWERLESS, "\"timeSplit\": { \"operational\": 0.8 }");

        var found = Found.by(CODE, signs.replace(from, to));

        assertEquals(List.of(), found);
    }

    private static String team(String... attributes) {
        return "\"teams\": [{ \"id\": \"sre\", \"name\": \"SRE\", \"specialism\": \"SRE\", \"sreStyle\": \"EMBEDDED\", "
                + String.join(", ", attributes) + " }]";
    }

    private record Run(String service, String engagement) {}

    private static String run(Run... all) {
        var services = List.of(all).stream().map(Run::service).toList();
        var engagements = List.of(all).stream().map(Run::engagement).toList();
        return ", \"services\": [" + String.join(", ", services) + "], \"engagements\": ["
                + String.join(", ", engagements) + "]";
    }

    private static Run service(String id, String slos, String kept) {
        return new Run(
                "{ \"id\": \"" + id + "\", \"name\": \"S\", \"operating\": { \"model\": \"SRE_RUN\" }" + slos + " }",
                "{ \"id\": \"e-" + id + "\", \"sreTeamId\": \"sre\", \"level\": \"RUN\", \"serviceIds\": [\"" + id
                        + "\"], \"developerOpsShare\": " + kept
                        + ", \"reviews\": [{ \"date\": \"2026-01-01\", \"outcome\": \"PASSED\" }] }");
    }

    private static String slo() {
        return ", \"slos\": [{ \"id\": \"up\" }]";
    }
}
