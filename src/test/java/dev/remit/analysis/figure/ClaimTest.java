package dev.remit.analysis.figure;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.Facts;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Charters that say one thing while figures say another.
class ClaimTest {
    @ParameterizedTest
    @CsvSource({
        "FOCUS, Engineering first, 0.61, 'Operational share of time: 61%'",
        "FOCUS, Engineering first, 0.50, ''",
        "FOCUS, We do not do engineering, 0.61, ''",
        "FOCUS, Happy customers, 0.61, ''",
        "FOCUS, Stability of production, 0.10, ''",
        "OBJECTIVE, Faster releases, 0.10, 'Deployments of a service: 0.5 a month'",
        "OBJECTIVE, Robust systems, 0.10, 'Objectives met: 0%'",
        "PROCESS_FLOW, Small chunks, 0.10, ''",
        "STRUCTURE, Engineering first, 0.61, ''"
    })
    void only_what_is_claimed_is_held_against_the_figures(
            Dimension dimension, String said, String share, String expected) {
        var against = against(dimension, said, share);

        assertEquals(
                expected.isEmpty() ? List.of() : List.of(expected),
                against.stream().map(each -> each.title() + ": " + each.shown()).toList());
    }

    private static List<Figure> against(Dimension dimension, String said, String share) {
        String field = switch (dimension) {
            case FOCUS -> "focus";
            case RESPONSIBILITY -> "responsibility";
            case OBJECTIVE -> "objective";
            case STRUCTURE -> "structure";
            case PROCESS_FLOW -> "processFlow";
        };
        var facts = Facts.of(document("""
            "teams": [{ "id": "other", "name": "Other" },
              { "id": "shop", "name": "Shop", "timeSplit": { "operational": %s }, "charter": { "%s": "%s" } }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
              "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }], "operating": { "model": "YBIYRI" },
              "slis": [{ "id": "up", "category": "AVAILABILITY", "measured": 0.9 }],
              "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }],
              "delivery": { "deploymentsPerMonth": 0.5 } }]\
            """.formatted(share, field, said)), LocalDate.of(2026, 6, 1));
        var teams = facts.document().teams();
        return Comparison.of(teams.get(Id.of("shop")), teams.get(Id.of("other")), facts).lines().stream()
                .flatMap(line -> line.one().against().stream())
                .toList();
    }
}
