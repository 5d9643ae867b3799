package dev.remit.analysis.figure;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An SRE team beside a product team it helps.
class ComparisonTest {
    private static final Facts FACTS = Facts.of(document("""
        "organisation": { "name": "Test", "defaults": [
          { "role": "MANAGER", "teamId": "heads" }, { "role": "SECURITY", "teamId": "guard" }] },
        "teams": [{ "id": "guard", "name": "Guard" }, { "id": "heads", "name": "Heads", "roleGroup": true },
          { "id": "shop", "name": "Shop", "headcount": 8, "hybridCount": 2, "skills": { "SOFTWARE": 6, "UX": 1, "TEST": 0 },
            "charter": { "focus": "Features people like." } },
          { "id": "sre", "name": "Reliability", "specialism": "SRE", "headcount": 6 }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
          "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }], "operating": { "model": "SRE_RUN" },
          "pipeline": { "BUILD": "AUTOMATED", "TEST": "MANUAL" },
          "slis": [{ "id": "up", "category": "AVAILABILITY", "measured": 0.9995 }],
          "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }],
          "delivery": { "deploymentsPerMonth": 12, "leadTimeHours": 30, "visibleTo": ["shop", "sre"] } }],
        "feedbackLoops": [
          { "id": "f", "fromServiceId": "cart", "toTeamId": "shop", "cadenceDays": 14, "jointReview": true },
          { "id": "g", "fromServiceId": "cart", "toTeamId": "shop", "cadenceDays": 7 }],
        "engagements": [{ "id": "run", "sreTeamId": "sre", "buildingTeamId": "shop", "serviceIds": ["cart"],
          "level": "RUN" }],
        "interactions": [{ "id": "i", "teamAId": "sre", "teamBId": "shop", "mode": "COLLABORATION" },
          { "id": "j", "teamAId": "guard", "teamBId": "shop", "mode": "COLLABORATION" }],
        "rotations": [{ "id": "both", "name": "Both", "teamIds": ["shop", "sre"], "serviceIds": ["cart"] }]\
        """), LocalDate.of(2026, 6, 1));

    private static final Comparison COMPARISON = Comparison.of(team("sre"), team("shop"), FACTS);

    /// Of thirty activities SRE answers for eleven and the builders for ten (activities 4.2).
    @ParameterizedTest
    @CsvSource({
        "FOCUS, building, 0.0909090909, 0.5",
        "FOCUS, running, 0.5454545455, 0",
        "RESPONSIBILITY, activities, 11, 10",
        "RESPONSIBILITY, objectives, 1, 1",
        "OBJECTIVE, attainment, 1, 1",
        "OBJECTIVE, budget-left, 0.5, 0.5",
        "OBJECTIVE, deployments, 12, 12",
        "OBJECTIVE, lead-time, 30, 30",
        "PROCESS_FLOW, hand-offs, 3, 3",
        "PROCESS_FLOW, automation, 0.5, 0.5"
    })
    void the_facts_stand_beside_each_other(Dimension dimension, String name, double sre, double shop) {
        var line = line(dimension);

        assertNear(sre, value(line.one(), name));
        assertNear(shop, value(line.other(), name));
    }

    @Test
    void what_only_one_says_is_not_made_up_for_the_other() {
        var structure = line(Dimension.STRUCTURE);

        assertEquals(Optional.empty(), value(structure.one(), "breadth"));
        assertNear(2, value(structure.other(), "breadth"));
        assertNear(0.25, value(structure.other(), "hybrid"));
        assertEquals(
                List.of(Optional.empty(), Optional.of("Features people like.")),
                List.of(
                        COMPARISON.lines().getFirst().one().said(),
                        COMPARISON.lines().getFirst().other().said()));
    }

    @Test
    void what_joins_them_is_listed() {
        var together = COMPARISON.together();

        assertEquals(
                List.of("run"),
                together.engagements().stream().map(each -> each.id().text()).toList());
        assertEquals(
                List.of("i"),
                together.interactions().stream().map(each -> each.id().text()).toList());
        assertEquals(
                List.of("both"),
                together.rotations().stream().map(each -> each.id().text()).toList());
        assertEquals(
                List.of("Cart"), together.numbers().stream().map(Service::name).toList());
        assertEquals(
                List.of("f"),
                together.reviews().stream().map(each -> each.id().text()).toList());
    }

    private static Comparison.Line line(Dimension dimension) {
        return COMPARISON.lines().stream()
                .filter(each -> each.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Double> value(Comparison.Side side, String name) {
        return side.figures().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Team team(String id) {
        return FACTS.document().teams().get(Id.of(id));
    }
}
