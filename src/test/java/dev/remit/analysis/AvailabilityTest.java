package dev.remit.analysis;

import static dev.remit.Documents.document;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures of analyses 5.6, target mode.
class AvailabilityTest {
    @ParameterizedTest
    @CsvSource({
        "0.99840064995, 0.999 0.9995 0.9999",
        "0.99995000099999, 0.99999 0.99999 0.99999 0.99999 0.99999",
        "0.99900025, 0.9995 0.9995"
    })
    void hard_dependencies_multiply(double ceiling, String targets) {
        var names = List.of("a", "b", "c", "d", "e").iterator();

        String dependencies = Stream.of(targets.split(" "))
                .map(target -> hard(names.next(), target))
                .collect(joining(", "));

        assertEquals(ceiling, ceiling(dependencies).doubleValue(), 1e-12);
    }

    @Test
    void nothing_needed_allows_everything() {
        assertEquals(BigDecimal.ONE, ceiling(""));
    }

    @Test
    void what_replaces_each_other_fails_together_only() {
        String pair = """
            { "serviceId": "a", "agreedTarget": 0.999, "redundancyGroup": "pair" },
            { "serviceId": "b", "agreedTarget": 0.999, "redundancyGroup": "pair" },
            { "serviceId": "c", "agreedTarget": 0.9999 }
            """;

        assertEquals(0.9998990001, ceiling(pair).doubleValue(), 1e-12);
    }

    @Test
    void a_group_with_an_unknown_target_is_left_out() {
        String pair = """
            { "serviceId": "a", "agreedTarget": 0.9, "redundancyGroup": "pair" },
            { "serviceId": "b", "redundancyGroup": "pair" }
            """;

        assertEquals(BigDecimal.ONE, ceiling(pair));
    }

    @Test
    void a_dependency_takes_its_share_of_requests_with_it() {
        String rare = """
            { "serviceId": "a", "agreedTarget": 0.999, "impactShare": 0.2 }
            """;

        assertEquals(0.9998, ceiling(rare).doubleValue(), 1e-12);
    }

    @Test
    void soft_dependencies_degrade_what_hard_ones_allow() {
        var facts = facts("""
            "services": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" },
              { "id": "s", "name": "S", "dependsOn": [
                { "serviceId": "a", "agreedTarget": 0.9999 },
                { "serviceId": "b", "agreedTarget": 0.999, "strength": "SOFT", "impactShare": 0.2 }] }]
            """);

        var degraded = facts.availability().degraded(facts.document().services().get(Id.of("s")));

        assertEquals(0.9999 * 0.9998, degraded.doubleValue(), 1e-12);
    }

    @Test
    void what_is_needed_twice_counts_once_when_each_has_an_availability_of_its_own() {
        var diamond = facts("""
            "services": [
              { "id": "a", "name": "0.9995", "dependsOn": [{ "serviceId": "b" }, { "serviceId": "c" }] },
              { "id": "b", "name": "0.9995", "dependsOn": [{ "serviceId": "d" }] },
              { "id": "c", "name": "0.9990", "dependsOn": [{ "serviceId": "d" }] },
              { "id": "d", "name": "0.9999", "dependsOn": [{ "serviceId": "a" }] }]
            """);
        var top = diamond.document().services().get(Id.of("a"));

        var intrinsic = diamond.availability().intrinsic(top, each -> Optional.of(new BigDecimal(each.name())));
        var unknown = diamond.availability().intrinsic(top, each -> Optional.empty());

        assertEquals(0.9979014496250251, intrinsic.orElseThrow().doubleValue(), 1e-12);
        assertEquals(Optional.empty(), unknown);
    }

    @ParameterizedTest
    @CsvSource({"0.9995, 10, 0.99995", "0.999, 10, 0.9999", "0.99, 3, 0.99666666666667"})
    void an_extra_nine_fails_ten_times_less(BigDecimal target, BigDecimal times, double better) {
        assertEquals(better, Availability.better(target, times).doubleValue(), 1e-12);
    }

    @Test
    void a_target_is_the_highest_on_an_availability_indicator() {
        var facts = facts("""
            "services": [{ "id": "a", "name": "A",
              "slis": [{ "id": "fast", "category": "LATENCY" }, { "id": "up", "category": "AVAILABILITY" }],
              "slos": [{ "id": "1", "sliId": "fast", "target": 0.9999 }, { "id": "2", "sliId": "up", "target": 0.99 },
                { "id": "3", "sliId": "up", "target": 0.995 }, { "id": "4", "target": 0.9999 }] }]
            """);

        var target = facts.availability().target(facts.document().services().get(Id.of("a")));

        assertEquals(Optional.of(new BigDecimal("0.995")), target);
    }

    private static BigDecimal ceiling(String dependencies) {
        var facts = facts("""
            "services": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }, { "id": "c", "name": "C" },
              { "id": "d", "name": "D" }, { "id": "e", "name": "E" },
              { "id": "s", "name": "S", "dependsOn": [%s] }]
            """.formatted(dependencies));
        var service = facts.document().services().get(Id.of("s"));
        return Availability.ceiling(facts.availability().links(service));
    }

    private static String hard(String service, String target) {
        return "{ \"serviceId\": \"" + service + "\", \"agreedTarget\": " + target + " }";
    }

    private static Facts facts(String members) {
        return Facts.of(document(members), LocalDate.of(2026, 6, 1));
    }
}
