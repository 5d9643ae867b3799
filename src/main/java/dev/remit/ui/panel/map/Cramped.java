package dev.remit.ui.panel.map;

import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.choice.Preferences;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which panes beside the map fold away by themselves because it would be left too narrow: the outline before the
/// inspector, since what is selected on the map is worked on there.
final class Cramped {
    private static final double LEAST_MAP = 300;
    private static final List<Pane> BESIDE = List.of(Pane.LEFT, Pane.INSPECTOR);

    private Cramped() {}

    /// @param width of the map and the panes beside it, pixels
    static Set<Pane> at(double width, Preferences preferences) {
        var folded = EnumSet.noneOf(Pane.class);
        for (Pane pane : BESIDE) {
            if (width - taken(preferences, folded) >= LEAST_MAP) break;
            folded.add(pane);
        }
        return Set.copyOf(folded);
    }

    private static double taken(Preferences preferences, Set<Pane> folded) {
        return BESIDE.stream()
                .filter(pane -> preferences.shows(pane) && !folded.contains(pane))
                .mapToDouble(pane -> preferences.size(pane).orElse(MapRoom.usual(pane)))
                .sum();
    }
}
