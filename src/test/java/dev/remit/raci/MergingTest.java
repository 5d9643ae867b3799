package dev.remit.raci;

import static dev.remit.model.Letters.A;
import static dev.remit.model.Letters.C;
import static dev.remit.model.Letters.I;
import static dev.remit.model.Letters.NONE;
import static dev.remit.model.Letters.R;
import static dev.remit.model.Letters.R_AND_A;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Letters;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Letters that meet in one cell (model.md 2.13).
class MergingTest {
    private static final List<Letters> ALL = List.of(Letters.values());

    @Test
    void r_and_a_stand_together_and_outweigh_c_which_outweighs_i() {
        assertEquals(
                List.of(R, R_AND_A, R_AND_A, R, R, R), ALL.stream().map(R::and).toList());
        assertEquals(
                List.of(R_AND_A, A, R_AND_A, A, A, A), ALL.stream().map(A::and).toList());
        assertEquals(List.of(R, A, R_AND_A, C, C, C), ALL.stream().map(C::and).toList());
        assertEquals(List.of(R, A, R_AND_A, C, I, I), ALL.stream().map(I::and).toList());
        assertEquals(ALL, ALL.stream().map(NONE::and).toList());
    }

    @Test
    void the_order_in_which_roles_meet_does_not_matter() {
        for (var one : ALL)
            for (var other : ALL) {
                assertEquals(one.and(other), other.and(one));
                for (var third : ALL) assertEquals(one.and(other).and(third), one.and(other.and(third)));
            }
    }

    @Test
    void what_meets_itself_stays() {
        assertEquals(ALL, ALL.stream().map(each -> each.and(each)).toList());
    }
}
