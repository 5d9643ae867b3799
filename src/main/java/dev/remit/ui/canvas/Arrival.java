package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Spot;
import dev.remit.edit.Titles;
import dev.remit.editor.State;
import dev.remit.model.Diagram;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Elements that come onto a diagram which did not show them: they are on it too from now on, and remain what they are.
///
/// @param label what the change is called
record Arrival(Text label, Edit edit) {
    private static final int GRID = 8;
    private static final int STEP = 32;

    /// Empty where the diagram shows all of them already.
    static Optional<Arrival> of(List<Id> ids, Point at, State state) {
        var fresh = ids.stream()
                .filter(id -> state.document().find(id).isPresent())
                .filter(id -> state.whole().find(id).isEmpty())
                .toList();
        if (fresh.isEmpty()) return Optional.empty();
        Edit edit =
                Diagrams.show(state.diagram(), fresh).then(Diagrams.place(state.diagram(), spots(fresh, at, state)));
        return Optional.of(new Arrival(label(fresh, state), edit));
    }

    private static Text label(List<Id> ids, State state) {
        String diagram = Cut.name(state.document()
                .diagrams()
                .find(state.diagram())
                .map(Diagram::name)
                .orElse(Diagrams.WHOLE));
        return ids.size() == 1
                ? Text.of("Show {0} on {1}", Cut.name(Titles.of(ids.getFirst(), state.document())), diagram)
                : Text.of("Show {0} elements on {1}", ids.size(), diagram);
    }

    /// Teams stand where they are dropped, each a little further than the one before; all else is laid out.
    private static Map<Id, Spot> spots(List<Id> ids, Point at, State state) {
        var spots = new LinkedHashMap<Id, Spot>();
        var corner = new Spot(onGrid(at.x()), onGrid(at.y()));
        for (Id id : ids) {
            if (!(state.document().find(id).orElseThrow() instanceof Team)) continue;
            spots.put(id, corner.plus(new Spot(STEP * spots.size(), STEP * spots.size())));
        }
        return spots;
    }

    private static int onGrid(double pixels) {
        return (int) Math.round(pixels / GRID) * GRID;
    }
}
