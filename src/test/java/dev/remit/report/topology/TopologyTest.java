package dev.remit.report.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyTest {
    /// Checkout owns two domains with five services and works with two others (analyses 5.1: an index of 1.34).
    private static final String SHOP = """
        "valueStreams": [ { "id": "sell", "name": "Sell" } ],
        "domains": [ { "id": "pay", "name": "Payments", "valueStreamId": "sell", "complexity": "COMPLICATED" },
          { "id": "list", "name": "Catalogue", "valueStreamId": "sell", "complexity": "SIMPLE" } ],
        "teams": [ { "id": "checkout", "name": "Checkout", "topologyType": "STREAM_ALIGNED", "headcount": 7,
            "timeSplit": { "operational": 0.25 } },
          { "id": "search", "name": "Search", "topologyType": "STREAM_ALIGNED" },
          { "id": "base", "name": "Base", "topologyType": "PLATFORM", "headcount": 6 },
          { "id": "boss", "name": "Managers", "roleGroup": true } ],
        "services": [
          { "id": "a", "name": "A", "lifecycle": "GA", "domainId": "pay", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ],
            "dependsOn": [ { "serviceId": "find" } ] },
          { "id": "b", "name": "B", "lifecycle": "GA", "domainId": "pay", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ] },
          { "id": "c", "name": "C", "lifecycle": "GA", "domainId": "pay", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ] },
          { "id": "d", "name": "D", "lifecycle": "GA", "domainId": "list", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ] },
          { "id": "e", "name": "E", "lifecycle": "GA", "domainId": "list", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ] },
          { "id": "find", "name": "Find", "lifecycle": "GA", "owners": [ { "teamId": "search", "role": "ACCOUNTABLE" } ] } ],
        "interactions": [
          { "id": "one", "teamAId": "base", "teamBId": "checkout", "mode": "X_AS_A_SERVICE" },
          { "id": "three", "teamAId": "base", "teamBId": "checkout", "mode": "COLLABORATION", "endDate": "2026-08-01" },
          { "id": "two", "teamAId": "base", "teamBId": "checkout", "mode": "X_AS_A_SERVICE" } ]\
        """;

    @Test
    void teams_stand_by_type_with_the_heaviest_first_and_role_groups_are_left_out() {
        var rows = Told.rows(Told.report("topology", SHOP), "Type, size, load");

        assertEquals(
                List.of("Stream-aligned | Checkout", "Stream-aligned | Search", "Platform | Base"),
                rows.stream()
                        .map(row ->
                                String.join(" | ", List.of(row.split(" \\| ")).subList(0, 2)))
                        .toList());
        assertEquals(
                "Stream-aligned | Checkout | Other | 7 | 5 | 1.34 (warning) | unknown | 3 | 1 | 0 | 0%",
                rows.getFirst().substring(0, rows.getFirst().lastIndexOf(" | ")));
        assertEquals("unknown", rows.get(1).split(" \\| ")[5]);
    }

    @Test
    void the_mix_and_the_cover_are_counted() {
        var told = Told.all(Told.report("topology", SHOP));

        assertEquals(
                List.of(
                        "figure: Stream-aligned to other teams = 2:1 2 to 1; usual 6:1 to 9:1",
                        "figure: Teams above the load limit = 1 of 2 whose load is known (warning)",
                        "figure: Dependencies covered = 0% 0 of 1; weighted 0%"),
                told.lines()
                        .filter(line -> line.startsWith("figure: "))
                        .limit(3)
                        .toList());
    }

    @Test
    void neighbours_who_do_not_talk_are_named() {
        assertEquals(
                List.of("A | Checkout | Find | Search | Hard"),
                Told.rows(Told.report("topology", SHOP), "Dependencies between teams that have no interaction"));
    }
}
