package dev.remit.analysis.figure;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.analysis.Facts;
import dev.remit.rule.Rules;
import dev.remit.rule.Source;
import dev.remit.shape.Series;
import dev.remit.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every figure can say how it came about, and none is nought because something is not known.
class FiguresTest {
    private static final String KNOWN = """
        "valueStreams": [{ "id": "sales", "name": "Sales" }],
        "domains": [{ "id": "selling", "name": "Selling", "valueStreamId": "sales" }],
        "teams": [
          { "id": "pay", "name": "Pay", "headcount": 7, "skills": { "SOFTWARE": 5 }, "hybridCount": 2 },
          { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "cart", "name": "Cart", "lifecycle": "GA", "domainId": "selling",
            "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }],
            "dependsOn": [{ "serviceId": "list", "agreedTarget": 0.999 }],
            "slis": [{ "id": "up", "category": "AVAILABILITY", "measured": 0.9985 }],
            "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }],
            "delivery": { "deployments": 8, "failedDeployments": 2 } },
          { "id": "list", "name": "List", "lifecycle": "GA", "domainId": "selling",
            "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "rotations": [{ "id": "all", "name": "All", "teamIds": ["pay"], "coverage": "FULL_24X7",
          "sites": [{ "siteName": "Berlin", "people": 8 }, { "siteName": "Rome", "people": 8 }] }]\
        """;

    @Test
    void each_has_a_name_of_its_own_a_formula_and_sources_that_exist() {
        var sheet = sheet(KNOWN);

        for (Sheet.Entry entry : entries(sheet).toList()) {
            for (Sheet.Part part : entry.parts()) {
                var names = part.figures().stream().map(Figure::name).toList();
                assertEquals(names.stream().distinct().toList(), names, part.analysis());
                part.figures().forEach(FiguresTest::explainsItself);
            }
        }
    }

    @Test
    void each_analysis_has_something_to_say() {
        var said = entries(sheet(KNOWN))
                .flatMap(entry -> entry.parts().stream())
                .map(Sheet.Part::analysis)
                .collect(Collectors.toSet());

        assertEquals(Analyses.all().stream().map(Analysis::name).collect(Collectors.toSet()), said);
    }

    @Test
    void of_a_team_and_a_service_of_which_nothing_is_known_only_what_is_counted_is_a_number() {
        var sheet = sheet("""
            "teams": [{ "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]\
            """);

        var numbers = Stream.concat(sheet.teams().stream(), sheet.services().stream())
                .flatMap(entry -> entry.parts().stream())
                .flatMap(part -> part.figures().stream()
                        .filter(each -> each.value().isPresent())
                        .map(each -> part.analysis() + " " + each.name()));

        assertEquals(
                List.of(
                        "coupling needed",
                        "coupling needing",
                        "comparison building",
                        "comparison running",
                        "comparison activities",
                        "comparison objectives",
                        "hand-offs hand-offs",
                        "hand-offs hand-off-wait"),
                numbers.toList());
    }

    @Test
    void odd_organisations_have_figures_too() {
        var sheet = sheet("""
            "valueStreams": [{ "id": "v", "name": "V" }], "domains": [{ "id": "d", "name": "D", "valueStreamId": "v" }],
            "teams": [{ "id": "nobody", "name": "Nobody", "headcount": 0, "hybridCount": 0 }],
            "services": [
              { "id": "a", "name": "A", "lifecycle": "GA", "domainId": "d", "dependsOn": [{ "serviceId": "b" }],
                "owners": [{ "teamId": "nobody", "role": "ACCOUNTABLE" }], "delivery": { "deployments": 0 },
                "slos": [{ "id": "s", "sliId": "gone", "target": 1 }] },
              { "id": "b", "name": "B", "lifecycle": "GA", "domainId": "gone", "builtBy": "gone",
                "dependsOn": [{ "serviceId": "a" }, { "serviceId": "b" }, { "serviceId": "gone" }] }],
            "interactions": [{ "id": "i", "teamAId": "nobody", "teamBId": "nobody", "mode": "COLLABORATION" }],
            "deliveryFlows": [{ "id": "f", "serviceId": "a", "steps": [] }],
            "rotations": [{ "id": "r", "name": "R", "teamIds": ["nobody"], "serviceIds": ["a"], "shiftHours": 0,
              "coverage": "FULL_24X7", "sites": [{ "siteName": "Berlin", "people": 0, "hoursPerWeek": 0 },
                { "siteName": "Rome", "people": 3, "hoursPerWeek": 84 }] }]\
            """);

        var shown = entries(sheet)
                .flatMap(entry -> entry.parts().stream())
                .flatMap(part ->
                        part.figures().stream().map(figure -> figure.shown().toString()))
                .toList();

        assertEquals(
                List.of(),
                shown.stream()
                        .filter(each -> each.contains("NaN") || each.contains("Infinity"))
                        .toList());
        assertTrue(shown.contains("not enough data: there are no people or no hours to divide by"), shown::toString);
    }

    @Test
    void the_rules_that_judge_figures_exist_and_what_would_make_them_known_is_an_attribute() {
        var document = document(KNOWN);
        var figures = entries(sheet(KNOWN))
                .flatMap(entry -> entry.parts().stream())
                .flatMap(part -> part.figures().stream())
                .toList();

        assertTrue(figures.stream()
                .flatMap(each -> each.rule().stream())
                .allMatch(code -> Rules.find(code).isPresent()));
        var gaps = figures.stream().flatMap(each -> each.gap().stream()).toList();
        assertFalse(gaps.isEmpty());
        for (Figure.Gap gap : gaps) {
            var element = document.find(gap.element()).orElseThrow();
            var shape = Shape.of(element.getClass().asSubclass(Record.class));
            assertTrue(shape.find(gap.field()).isPresent(), gap::toString);
        }
    }

    @Test
    void role_groups_have_no_figures() {
        assertEquals(
                List.of(),
                sheet("\"teams\": [{ \"id\": \"heads\", \"name\": \"Heads\", \"roleGroup\": true }]")
                        .teams()
                        .toList());
    }

    private static void explainsItself(Figure figure) {
        assertFalse(figure.formula().isBlank(), figure.name());
        assertFalse(figure.sources().isEmpty(), figure.name());
        figure.sources().forEach(key -> assertTrue(Source.of(key).isPresent(), key));
        assertEquals(figure.value().isEmpty(), !figure.missing().toString().isEmpty(), figure.name());
    }

    private static Stream<Sheet.Entry> entries(Sheet sheet) {
        return Stream.of(sheet.organisation(), sheet.valueStreams(), sheet.teams(), sheet.services())
                .flatMap(Series::stream);
    }

    private static Sheet sheet(String members) {
        return Sheet.of(Facts.of(document(members), LocalDate.of(2026, 6, 1)), Analyses.all());
    }
}
