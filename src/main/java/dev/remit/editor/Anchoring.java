package dev.remit.editor;

import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.edit.Pinning;
import dev.remit.edit.Pinning.Pin;
import dev.remit.edit.Spot;
import dev.remit.shape.Id;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Gives elements the places in which an automatic layout shows them, so that more can be said of those places: that
/// they are locked, or how far to move from there.
public final class Anchoring {
    private Anchoring() {}

    /// Those that have a place of their own already keep it.
    public static Edit of(Collection<Id> ids, State state) {
        var placed = state.nodes();
        var pins = new LinkedHashMap<Id, Pin>();
        for (Id id : ids) {
            if (!placed.containsKey(id)) state.picture().find(id).ifPresent(figure -> pins.put(id, pin(figure)));
        }
        return pins.isEmpty() ? document -> document : Pinning.at(state.diagram(), pins);
    }

    /// Of a team with its width too, which an automatic layout may have chosen to suit a column.
    static Pin pin(Figure figure) {
        Optional<Integer> width = figure instanceof TeamBox
                ? Optional.of((int) Math.round(figure.box().width()))
                : Optional.empty();
        return new Pin(spot(figure.box()), width);
    }

    static Spot spot(Rect box) {
        return new Spot((int) Math.round(box.x()), (int) Math.round(box.y()));
    }
}
