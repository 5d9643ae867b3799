package dev.remit.editor.arrange;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.edit.Diagrams;
import dev.remit.editor.Anchoring;
import dev.remit.editor.Called;
import dev.remit.editor.Grasp;
import dev.remit.editor.Locks;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Locks what is selected in its place, or unlocks it where all of it is locked.
public final class Locking {
    private Locking() {}

    public static State toggled(State state) {
        var figures = figures(state);
        var ids = figures.stream().flatMap(Locking::held).distinct().toList();
        Text what = Called.together(figures, state.document());
        if (isLocked(state)) return state.changed(Text.of("Unlock {0}", what), Diagrams.unlock(state.diagram(), ids));
        return state.changed(
                Text.of("Lock {0}", what), Anchoring.of(ids, state).then(Diagrams.lock(state.diagram(), ids)));
    }

    public static boolean isPossible(State state) {
        return !figures(state).isEmpty();
    }

    public static boolean isLocked(State state) {
        var locks = Locks.of(state);
        var ids = figures(state).stream().flatMap(Locking::held).toList();
        return !ids.isEmpty() && ids.stream().allMatch(locks::hold);
    }

    private static List<Figure> figures(State state) {
        return state.selection().ids().stream()
                .map(state.picture()::find)
                .flatMap(Optional::stream)
                .filter(Grasp::hasPlace)
                .toList();
    }

    /// A grouping is held by its teams.
    private static Stream<Id> held(Figure figure) {
        boolean hasTeams =
                figure instanceof Grouping grouping && !grouping.teams().isEmpty();
        return hasTeams ? ((Grouping) figure).teams().stream() : Stream.of(figure.id());
    }
}
