package dev.remit.rule.oncall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallRotationTest {
    private static final String CODE = "ONC-002";

    @ParameterizedTest
    @CsvSource({"8, []", "7, [WARNING]", "4, [WARNING]", "3, [ERROR]", "0, [ERROR]"})
    void one_site_needs_eight(int people, String severities) {
        var found = Found.severities(CODE, rotation("\"sites\": [" + site("Berlin", people, 168) + "]"));

        assertEquals(severities, found.toString());
    }

    @ParameterizedTest
    @CsvSource({"6, []", "5, [WARNING]", "3, [WARNING]", "2, [ERROR]"})
    void each_of_two_sites_needs_six(int people, String severities) {
        var found = Found.severities(
                CODE, rotation("\"sites\": [" + site("Austin", 6, 84) + ", " + site("Berlin", people, 84) + "]"));

        assertEquals(severities, found.toString());
    }

    @Test
    void the_site_that_lacks_most_is_named() {
        var found = Found.by(
                CODE, rotation("""
                    "sites": [%s, %s, %s]\
                    """.formatted(site("Austin", 5, 56), site("Berlin", 1, 56), site("Cairo", 4, 56))));

        assertEquals(
                List.of("ERROR All has 1 person at Berlin; 6 are needed for 24×7 with 2 roles. "
                        + "Share a rotation, add a site, or reduce coverage."),
                found);
    }

    @Test
    void more_roles_need_more_people() {
        var found = Found.by(CODE, rotation("\"simultaneousRoles\": 3, \"sites\": [" + site("Berlin", 11, 168) + "]"));

        assertEquals(
                List.of("WARNING All has 11 people at Berlin; 12 are needed for 24×7 with 3 roles. "
                        + "Share a rotation, add a site, or reduce coverage."),
                found);
    }

    @Test
    void the_workbook_asks_for_five_at_each_site() {
        String settings = ", \"settings\": { \"rules\": { \"ONC-002\": { \"parameters\": { \"eachSite\": 5 } } } }";

        var found = Found.any(
                CODE, rotation("\"sites\": [" + site("Austin", 5, 84) + ", " + site("Berlin", 5, 84) + "]") + settings);

        assertEquals(false, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUSINESS_HOURS", "EXTENDED", "NONE"})
    void only_around_the_clock_counts(String coverage) {
        var found = Found.any(
                CODE, rotation("\"sites\": [" + site("Berlin", 3, 40) + "]").replace("FULL_24X7", coverage));

        assertEquals(false, found);
    }

    @Test
    void unknown_people_are_no_small_rotation() {
        assertEquals(
                false, Found.any(CODE, rotation("\"sites\": [{ \"siteName\": \"Berlin\", \"hoursPerWeek\": 168 }]")));
        assertEquals(false, Found.any(CODE, rotation("\"sites\": []")));
    }

    @Test
    void a_rotation_of_role_groups_is_left_alone() {
        String heads = "\"teams\": [{ \"id\": \"heads\", \"name\": \"Heads\", \"roleGroup\": true }], ";

        var found = Found.any(
                CODE, heads + rotation("\"teamIds\": [\"heads\"], \"sites\": [" + site("Berlin", 3, 168) + "]"));

        assertEquals(false, found);
    }

    private static String rotation(String fields) {
        return "\"rotations\": [{ \"id\": \"all\", \"name\": \"All\", \"coverage\": \"FULL_24X7\", " + fields + " }]";
    }

    private static String site(String name, int people, int hours) {
        return "{ \"siteName\": \"%s\", \"people\": %d, \"hoursPerWeek\": %d }".formatted(name, people, hours);
    }
}
