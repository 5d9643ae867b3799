package dev.remit.editor;

import dev.remit.draw.geometry.Rect;

/// Goes back and forth between the places from where one has looked.
public final class Visiting {
    private Visiting() {}

    public static boolean canGoBack(State state) {
        return !state.sight().visits().back().isEmpty();
    }

    public static boolean canGoForth(State state) {
        return !state.sight().visits().forth().isEmpty();
    }

    /// Whether there is something on the diagram, and nothing of it in the window.
    public static boolean seesNothing(State state) {
        Rect seen = state.camera().seen(state.window());
        var picture = state.picture();
        return picture.figures().findAny().isPresent()
                && picture.figures().noneMatch(figure -> seen.overlaps(figure.box()));
    }

    /// With the present view among those one can go back to.
    static State leaving(State state) {
        var sight = state.sight();
        return state.seeing(sight.after(sight.visits().leaving(sight.view())));
    }

    /// From where one looked before; the same where that is nowhere.
    static State back(State state) {
        if (!canGoBack(state)) return state;
        var visits = state.sight().visits();
        return going(visits.back().getLast(), visits.goingBack(state.sight().view()), state);
    }

    static State forth(State state) {
        if (!canGoForth(state)) return state;
        var visits = state.sight().visits();
        return going(visits.forth().getLast(), visits.goingForth(state.sight().view()), state);
    }

    /// A diagram that is gone meanwhile stays gone; the present one is looked at from there then.
    private static State going(View view, Visits visits, State state) {
        var gone = state.seeing(state.sight().after(visits));
        boolean isElsewhere = !view.diagram().equals(state.diagram())
                && state.document().diagrams().contains(view.diagram());
        return (isElsewhere ? gone.turnedTo(view.diagram()) : gone).looking(view.camera());
    }
}
