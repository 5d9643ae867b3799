package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of team coupling: five teams, and five edges between them.
class CouplingTest {
    private static final String FIVE = organisation("a b, a c, b c, d c, e c", "a b c d e");

    @Test
    void a_quarter_of_all_ways_is_in_use() {
        assertNear(5 / 20.0, facts(FIVE).coupling().density());
    }

    @ParameterizedTest
    @CsvSource({"a, 2, 0, 1", "b, 1, 1, 0.5", "c, 0, 4, 0", "d, 1, 0, 1"})
    void a_team_depends_on_some_and_others_on_it(String id, int needed, int needing, double instability) {
        var facts = facts(FIVE);
        var team = facts.document().teams().get(Id.of(id));

        assertEquals(needed, facts.coupling().needed(team));
        assertEquals(needing, facts.coupling().needing(team));
        assertNear(instability, facts.coupling().instability(team));
    }

    @Test
    void a_team_without_any_has_no_instability() {
        var facts = facts(organisation("a b", "a b c"));

        assertEquals(
                Optional.empty(),
                facts.coupling().instability(facts.document().teams().get(Id.of("c"))));
    }

    @Test
    void many_services_of_two_teams_are_one_edge_and_a_team_needs_not_itself() {
        var facts = facts(organisation("a b, a b, a a", "a b"));

        assertNear(0.5, facts.coupling().density());
    }

    @ParameterizedTest
    @CsvSource({"b c d e, false", "b c d e f, true", "b c d e f g, true"})
    void a_stream_aligned_team_that_five_depend_on_may_be_a_platform(String others, boolean platform) {
        String needs = Stream.of(others.split(" ", -1)).map(each -> each + " a").collect(Collectors.joining(", "));
        var facts = facts(organisation(needs, "a " + others));

        assertEquals(
                platform,
                facts.coupling().isPlatformInDisguise(facts.document().teams().get(Id.of("a"))));
    }

    /// A service of the first team of each pair needs one of the second.
    private static String organisation(String needs, String teams) {
        var services = new ArrayList<String>();
        for (String pair : needs.split(", ", -1)) {
            String from = pair.substring(0, 1);
            String to = pair.substring(2);
            String name = "s" + services.size();
            services.add(service(name + "-needed", to, ""));
            services.add(service(name, from, "{ \"serviceId\": \"" + name + "-needed\" }"));
        }
        String all = Stream.of(teams.split(" ", -1))
                .map(team -> "{ \"id\": \"%1$s\", \"name\": \"%1$S\", \"topologyType\": \"STREAM_ALIGNED\" }"
                        .formatted(team))
                .collect(Collectors.joining(", "));
        return "\"teams\": [" + all + "], \"services\": [" + String.join(", ", services) + "]";
    }

    private static String service(String id, String owner, String needs) {
        return """
            { "id": "%1$s", "name": "%1$s", "dependsOn": [%3$s],
              "owners": [{ "teamId": "%2$s", "role": "ACCOUNTABLE" }] }\
            """.formatted(id, owner, needs);
    }

    private static Facts facts(String members) {
        return Facts.of(document(members), LocalDate.of(2026, 6, 1));
    }
}
