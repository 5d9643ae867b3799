package dev.remit.ui.grid;

import dev.remit.ui.raci.Place;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.Workspace;
import dev.remit.ui.session.Ledger;
import java.util.Optional;
import java.util.Set;

/// All that is seen of the grid at one moment.
///
/// @param hover the cell under the pointer
/// @param flagged cells whose letters were set by hand while something else was derived than now
/// @param focused the keyboard is in the grid
record Sight(Ledger ledger, Frame frame, Optional<Place> hover, Set<Spot> flagged, boolean focused) {
    Workspace workspace() {
        return ledger.workspace();
    }

    boolean isCursorLine(int line) {
        return workspace().cursor().line() == line;
    }

    boolean isCursorColumn(int column) {
        return workspace().cursor().column() == column;
    }

    boolean isHoverLine(int line) {
        return hover.filter(place -> place.line() == line).isPresent();
    }

    boolean isHoverColumn(int column) {
        return hover.filter(place -> place.column() == column).isPresent();
    }
}
