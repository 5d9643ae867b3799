package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.stream.Stream;

/// What a line is drawn from, and what it means where it ends.
sealed interface Source permits TeamSource, ServiceSource, TeamInNeed {
    Id id();

    Aim aim(Point plane, State state);

    /// What the line can be drawn to.
    Stream<? extends Figure> targets(State state);

    /// What becomes of a line that ends there.
    State ended(Figure target, Point plane, State state);

    /// The same on nothing.
    State endedOnNothing(Point plane, State state);

    /// What to do next.
    Text hint(State state);

    /// What letting go on a figure would do.
    Text promise(Figure target, State state);
}
