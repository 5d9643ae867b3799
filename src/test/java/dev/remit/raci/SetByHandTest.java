package dev.remit.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.edit.OwnActivities;
import dev.remit.model.Letters;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is set by hand, and what became of it since.
class SetByHandTest {
    private static final String SHOP = """
        "teams": [{ "id": "core", "name": "Core" }, { "id": "platform", "name": "Platform" }],
        "organisation": { "name": "Test", "defaults": [{ "role": "PLATFORM", "teamId": "platform" }] },
        "services": [{ "id": "api", "name": "API", "builtBy": "core" }, { "id": "web", "name": "Web", "builtBy": "core" }],
        "raciOverrides": [%s]
        """;

    @Test
    void it_holds_as_long_as_the_same_is_derived() {
        assertEquals(List.of("o HOLDS C Platform"), told("""
            { "id": "o", "serviceId": "api", "activityCode": "OPS-02", "role": "PLATFORM", "value": "A", "derived": "C" }\
            """));
    }

    @Test
    void it_has_moved_where_other_letters_are_derived_than_on_the_day_it_was_set() {
        assertEquals(List.of("o MOVED C Platform"), told("""
            { "id": "o", "serviceId": "api", "activityCode": "OPS-02", "role": "PLATFORM", "value": "A", "derived": "I" }\
            """));
    }

    @Test
    void it_is_needless_where_the_very_letters_are_derived() {
        assertEquals(List.of("o NEEDLESS C Platform"), told("""
            { "id": "o", "serviceId": "api", "activityCode": "OPS-02", "role": "PLATFORM", "value": "C", "derived": "I" }\
            """));
    }

    @Test
    void it_is_loose_where_what_it_is_for_is_gone() {
        assertEquals(List.of("a LOOSE  ", "b LOOSE  ", "c LOOSE  "), told("""
            { "id": "a", "serviceId": "gone", "activityCode": "OPS-02", "role": "PLATFORM", "value": "A" },
            { "id": "b", "serviceId": "api", "activityCode": "OPS-99", "role": "BOSS", "value": "A" },
            { "id": "c", "serviceId": "gone", "activityCode": "OPS-99", "role": "BOSS", "value": "A" }\
            """));
    }

    @Test
    void after_letters_were_set_only_the_services_they_are_for_are_looked_at_again() {
        var before = raci("");
        var later = document(SHOP.formatted("""
            { "id": "o", "serviceId": "api", "activityCode": "OPS-02", "role": "PLATFORM", "value": "A" }\
            """));
        var changed =
                later.raciOverrides().stream().reduce(before.document(), (all, each) -> all.with(each), (a, b) -> a);

        var after = before.after(changed).orElseThrow();

        assertEquals(
                Letters.A,
                after.find(Id.of("api"))
                        .orElseThrow()
                        .cell("OPS-02", Id.of("platform"))
                        .orElseThrow()
                        .letters());
        assertSame(
                before.find(Id.of("web")).orElseThrow(),
                after.find(Id.of("web")).orElseThrow());
    }

    @Test
    void after_anything_else_changed_all_must_be_made_again() {
        var before = raci("");

        assertEquals(Optional.empty(), before.after(before.document().without(Id.of("platform"))));
        assertEquals(
                Optional.empty(),
                before.after(OwnActivities.add("OWN-01", "", "Publish").apply(before.document())));
    }

    private static List<String> told(String overrides) {
        return SetByHand.all(raci(overrides)).stream()
                .map(each -> String.join(
                        " ",
                        each.override().id().text(),
                        each.standing().name(),
                        each.derived().map(Letters::spelling).orElse(""),
                        each.team().map(team -> team.name()).orElse("")))
                .toList();
    }

    private static Raci raci(String overrides) {
        return Raci.of(Structure.of(document(SHOP.formatted(overrides)), Given.TODAY));
    }
}
