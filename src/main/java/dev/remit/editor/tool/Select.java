package dev.remit.editor.tool;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.FrameBox;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.NoteBox;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Gesture;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.Tool;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Selects what is clicked, or what a dragged rectangle touches.
public final class Select implements Tool {
    private static final double DRAGGED = 4;
    private static final double WASH = 0.08;

    @Override
    public Text name() {
        return Text.of("Select");
    }

    @Override
    public Gesture idle() {
        return new Ready();
    }

    /// Nothing is pressed.
    private record Ready() implements Gesture {
        @Override
        public State on(Input input, State state) {
            return switch (input) {
                case Input.Press press -> pressed(press, state);
                case Input.Cancel cancel -> state.selecting(Selection.NONE);
                case Input.Move move -> state;
                case Input.Release release -> state;
                case Input.Wheel wheel -> state;
                case Input.Pinch pinch -> state;
            };
        }

        private static State pressed(Input.Press press, State state) {
            var hit = state.picture().at(state.camera().toPlane(press.at()));
            return switch (press.button()) {
                case PRIMARY -> state.doing(new Pressing(press.at(), hit, adds(press.held()), state.selection()));
                case SECONDARY ->
                    hit.filter(id -> !state.selection().contains(id))
                            .map(id -> state.selecting(Selection.of(id)))
                            .orElse(state);
                case MIDDLE -> state;
            };
        }

        @Override
        public Text hint(State state) {
            return Text.of("Click to select, drag across the canvas to select several, hold Space to move the view.");
        }
    }

    /// The button is down and nothing is decided yet: a click, or the start of a drag.
    private record Pressing(Point from, Optional<Id> hit, boolean adds, Selection before) implements Gesture {
        @Override
        public State on(Input input, State state) {
            return switch (input) {
                case Input.Move move -> state.doing(moved(move.at()));
                case Input.Release release -> state.selecting(clicked()).doing(new Ready());
                case Input.Cancel cancel -> state.doing(new Ready());
                case Input.Press press -> state;
                case Input.Wheel wheel -> state;
                case Input.Pinch pinch -> state;
            };
        }

        private Gesture moved(Point to) {
            if (from.distance(to) < DRAGGED) return this;
            return new Marquee(from, to, adds ? before : Selection.NONE, before);
        }

        private Selection clicked() {
            if (hit.isEmpty()) return adds ? before : Selection.NONE;
            return adds ? before.toggled(hit.get()) : Selection.of(hit.get());
        }

        @Override
        public Text hint(State state) {
            return Text.of("Let go to select, or drag to select several.");
        }
    }

    /// A rectangle is dragged: it selects what it touches, or with Alt held only what it holds whole.
    ///
    /// @param kept what stays selected besides
    /// @param before what a cancel goes back to
    private record Marquee(Point from, Point to, Selection kept, Selection before) implements Gesture {
        @Override
        public State on(Input input, State state) {
            return switch (input) {
                case Input.Move move -> dragged(move.at(), move.held(), state);
                case Input.Release release ->
                    dragged(release.at(), release.held(), state).doing(new Ready());
                case Input.Cancel cancel -> state.selecting(before).doing(new Ready());
                case Input.Press press -> state;
                case Input.Wheel wheel -> state;
                case Input.Pinch pinch -> state;
            };
        }

        private State dragged(Point at, Set<Held> held, State state) {
            var marquee = new Marquee(from, at, kept, before);
            Rect area = state.camera().toPlane(marquee.area());
            Predicate<Rect> catches = held.contains(Held.ALT) ? area::contains : area::overlaps;
            Point start = state.camera().toPlane(from);
            var caught = state.picture()
                    .figures()
                    .filter(figure -> isBox(figure) && !figure.box().contains(start) && catches.test(figure.box()))
                    .map(Figure::id)
                    .toList();
            return state.selecting(kept.with(caught.reversed())).doing(marquee);
        }

        /// What lies beneath the whole rectangle is its ground and not meant; neither are lines, notes and pages.
        private static boolean isBox(Figure figure) {
            return switch (figure) {
                case TeamBox team -> true;
                case Chip chip -> true;
                case Grouping grouping -> true;
                case InteractionShape shape -> false;
                case NoteBox note -> false;
                case FrameBox frame -> false;
            };
        }

        private Rect area() {
            return Rect.between(
                    Math.min(from.x(), to.x()),
                    Math.min(from.y(), to.y()),
                    Math.max(from.x(), to.x()),
                    Math.max(from.y(), to.y()));
        }

        @Override
        public void paint(Surface surface, Palette palette) {
            var accent = palette.colour(Token.ACCENT);
            surface.rectangle(area(), 0, Ink.fill(accent.at(WASH)).outlined(Pen.dashed(accent, 1)));
        }

        @Override
        public Text hint(State state) {
            return Text.of("Everything the rectangle touches is selected; hold Alt for what it holds whole.");
        }
    }

    private static boolean adds(Set<Held> held) {
        return held.contains(Held.SHIFT) || held.contains(Held.MOD);
    }
}
