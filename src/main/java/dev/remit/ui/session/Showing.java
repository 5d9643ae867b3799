package dev.remit.ui.session;

import dev.remit.shape.Id;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// All that the window shows at one moment, immutable. Whoever shows a part of it compares that part with the last one
/// by identity, and does nothing where it is the same.
///
/// @param desk the open document, if any
/// @param folded the panes that are folded away
/// @param raci the cell of the RACI that is looked at
public record Showing(
        Optional<Desk> desk,
        Notice notice,
        Triage triage,
        Room room,
        Set<Pane> folded,
        Optional<CellChoice> raci,
        ThemeChoice theme,
        WheelChoice wheel) {
    static final Showing NOTHING = new Showing(
            Optional.empty(),
            Notice.NOTHING,
            Triage.ALL,
            Room.MAP,
            Set.of(),
            Optional.empty(),
            ThemeChoice.AUTO,
            WheelChoice.AUTO);

    /// A cell of the RACI of a service: what a team is for an activity.
    public record CellChoice(String activity, Id team) {}

    /// Whether anything of the document is selected.
    public boolean hasSelection() {
        return desk.filter(desk -> !desk.state().selection().isEmpty()).isPresent();
    }

    public boolean shows(Pane pane) {
        return !folded.contains(pane);
    }

    public Showing with(Optional<Desk> other) {
        return new Showing(other, notice, triage, room, folded, raci, theme, wheel);
    }

    public Showing saying(Notice other) {
        return new Showing(desk, other, triage, room, folded, raci, theme, wheel);
    }

    public Showing sorting(Triage other) {
        return new Showing(desk, notice, other, room, folded, raci, theme, wheel);
    }

    public Showing in(Room other) {
        return new Showing(desk, notice, triage, other, folded, raci, theme, wheel);
    }

    public Showing folding(Pane pane) {
        var changed = EnumSet.noneOf(Pane.class);
        changed.addAll(folded);
        if (!changed.remove(pane)) changed.add(pane);
        return new Showing(desk, notice, triage, room, Set.copyOf(changed), raci, theme, wheel);
    }

    public Showing unfolding(Pane pane) {
        return shows(pane) ? this : folding(pane);
    }

    public Showing at(Optional<CellChoice> cell) {
        return new Showing(desk, notice, triage, room, folded, cell, theme, wheel);
    }

    public Showing in(ThemeChoice other) {
        return new Showing(desk, notice, triage, room, folded, raci, other, wheel);
    }

    public Showing turning(WheelChoice other) {
        return new Showing(desk, notice, triage, room, folded, raci, theme, other);
    }
}
