package dev.remit.samples;

import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.Availability;
import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Passage;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the analyses say of the start-up, worked out by hand (samples 7.1).
class NimbusFiguresTest {
    private static final Facts FACTS = Facts.of(Sample.NIMBUS_NOTES.document(), LocalDate.of(2026, 6, 1));

    @ParameterizedTest
    @CsvSource({"web, 0.6222222", "core, 0.8866667", "data, 0.9613333"})
    void its_teams_carry_much_but_not_too_much(String id, double load) {
        var team = FACTS.document().teams().get(Id.of(id));

        assertNear(load, FACTS.cognitiveLoad(team).map(CognitiveLoad::index));
    }

    @Test
    void each_of_ten_people_is_on_call_a_fifth_of_the_time() {
        var everyone = OnCall.of(FACTS.document().rotations().get(Id.of("everyone")), FACTS.structure());

        assertNear(0.20, everyone.watches().getFirst().share());
        assertNear(3 / 14.0, everyone.incidentsPerShift());
    }

    @Test
    void the_editor_may_promise_a_little_more_than_it_does() {
        var editor = FACTS.document().services().get(Id.of("web-app"));

        assertEquals(
                new BigDecimal("0.99900025"),
                Availability.ceiling(FACTS.availability().links(editor)));
    }

    @Test
    void of_four_needs_between_teams_three_have_teams_that_talk() {
        assertNear(3 / 4.0, FACTS.conway().score());
        assertNear(6 / 7.0, FACTS.conway().weightedScore());
    }

    @Test
    void no_change_is_handed_on() {
        var handoffs = FACTS.production().stream()
                .map(service -> Passage.of(FACTS.raci().matrix(service)).handoffs())
                .toList();

        assertEquals(List.of(0, 0, 0, 0, 0, 0), handoffs);
    }
}
