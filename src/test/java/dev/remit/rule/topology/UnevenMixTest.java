package dev.remit.rule.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnevenMixTest {
    private static final String CODE = "TOP-011";

    @Test
    void without_any_other_team_there_is_no_ratio() {
        assertEquals(
                List.of("INFO 10 stream-aligned to 0 other teams (no other team; usual 6:1 to 9:1)."),
                Found.by(CODE, "\"teams\": [" + aligned(10) + "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {", \"roleGroup\": true", ", \"status\": \"DISSOLVED\""})
    void role_groups_and_dissolved_teams_do_not_count(String fields) {
        String others = aligned(9) + ", { \"id\": \"x\", \"name\": \"X\"" + fields + " }";

        assertEquals(false, Found.any(CODE, "\"teams\": [" + others + "]"));
    }

    @Test
    void a_team_counts_once_for_a_domain_and_unknown_people_not_at_all() {
        String members = """
            "valueStreams": [{ "id": "v", "name": "V" }], "domains": [{ "id": "d", "name": "D", "valueStreamId": "v" }],
            "teams": [{ "id": "a", "name": "A", "headcount": 30 }, { "id": "b", "name": "B", "headcount": 21 },
              { "id": "c", "name": "C" }],
            "services": [
              { "id": "1", "name": "1", "domainId": "d", "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }] },
              { "id": "2", "name": "2", "domainId": "d", "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }] },
              { "id": "3", "name": "3", "domainId": "d", "owners": [{ "teamId": "b", "role": "ACCOUNTABLE" }] },
              { "id": "4", "name": "4", "domainId": "d", "owners": [{ "teamId": "c", "role": "ACCOUNTABLE" }] }]\
            """;

        assertEquals(
                List.of(
                        "INFO D has 51 people (limit 50), more than can trust each other. Split it where its work parts."),
                Found.by(CODE, members));
    }

    @Test
    void who_consumes_a_platform_is_another_team() {
        String members = """
            "teams": [{ "id": "p", "name": "P", "topologyType": "PLATFORM" }, { "id": "q", "name": "Q" }],
            "interactions": [{ "id": "i", "teamAId": "p", "teamBId": "%s", "mode": "X_AS_A_SERVICE" }]\
            """;

        assertEquals(true, Found.any(CODE, members.formatted("p")));
        assertEquals(false, Found.any(CODE, members.formatted("q")));
    }

    private static String aligned(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "{ \"id\": \"t%1$d\", \"name\": \"T%1$d\", \"topologyType\": \"STREAM_ALIGNED\" }".formatted(i))
                .collect(Collectors.joining(", "));
    }
}
