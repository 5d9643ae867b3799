package dev.remit.ui.raci;

import static dev.remit.model.Letters.A;
import static dev.remit.model.Letters.C;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import org.junit.jupiter.api.Test;

/// What the check at the end of a line says.
class CheckTest {
    @Test
    void one_team_answers_none_does_or_several_do() {
        var floor = Floor.ofService("pay");
        assertEquals("1 A", check(floor, "INF-02"));

        floor.point("pay", "INF-02", "platform").toggle(A);
        assertEquals("2 A", check(floor, "INF-02"));

        floor.on(new Act.Clear()).point("pay", "INF-02", "checkout").on(new Act.Clear());
        assertEquals("0 A", check(floor, "INF-02"));

        floor.type(A);
        assertEquals("no R", check(floor, "INF-02"));
    }

    @Test
    void of_a_service_with_many_activities_it_counts_the_wrong_ones() {
        var floor = Floor.of(new View.OfTeam(Id.of("checkout")));
        assertEquals("1 A", check(floor, "INF-02"));

        floor.point("cart", "INF-02", "checkout").type(C);
        assertEquals("1 wrong", check(floor, "INF-02"));
    }

    private static String check(Floor floor, String activity) {
        var tableau = floor.workspace().tableau();
        for (int line = 0; line < tableau.lines().size(); line++) {
            var entry = tableau.entry(line);
            boolean isMeant = entry.filter(it -> it.activity().orElse(activity).equals(activity))
                    .isPresent();
            if (isMeant)
                return tableau.check(line, floor.workspace().raci())
                        .orElseThrow()
                        .text()
                        .toString();
        }
        throw new AssertionError("No line is about " + activity);
    }
}
