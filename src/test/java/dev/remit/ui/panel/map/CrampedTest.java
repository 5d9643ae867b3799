package dev.remit.ui.panel.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.choice.Preferences;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CrampedTest {
    @Test
    void the_smallest_window_that_is_meant_shows_all_panes() {
        assertEquals(Set.of(), Cramped.at(960 - 56, Preferences.USUAL));
    }

    @Test
    void the_outline_goes_before_the_inspector() {
        assertEquals(Set.of(Pane.LEFT), Cramped.at(744, Preferences.USUAL));
        assertEquals(Set.of(Pane.LEFT, Pane.INSPECTOR), Cramped.at(500, Preferences.USUAL));
    }

    @Test
    void a_pane_that_is_folded_by_hand_leaves_its_room_to_the_other() {
        assertEquals(Set.of(), Cramped.at(744, Preferences.USUAL.folding(Pane.INSPECTOR)));
    }

    @Test
    void a_pane_that_was_dragged_wide_counts_as_wide() {
        assertEquals(Set.of(Pane.LEFT), Cramped.at(904, Preferences.USUAL.sizing(Pane.LEFT, 400)));
    }
}
