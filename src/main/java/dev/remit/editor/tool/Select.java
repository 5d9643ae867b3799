package dev.remit.editor.tool;

import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.Prompt;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.Tool;
import dev.remit.editor.gesture.AddHandles;
import dev.remit.editor.gesture.ConnectHandles;
import dev.remit.editor.gesture.Drags;
import dev.remit.editor.gesture.EdgeHandles;
import dev.remit.editor.gesture.Handles;
import dev.remit.editor.gesture.Marquee;
import dev.remit.editor.gesture.ResizeHandles;
import dev.remit.editor.prompt.Naming;
import dev.remit.editor.prompt.Purpose;
import dev.remit.editor.prompt.QuickAdd;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Selects what is clicked, moves what is dragged, and asks for a name where nothing stands and it is clicked twice.
public final class Select implements Tool {
    private static final double DRAGGED = 4;
    private static final List<Handles> HANDLES =
            List.of(new ResizeHandles(), new EdgeHandles(), new ConnectHandles(), new AddHandles());

    @Override
    public Text name() {
        return Text.of("Select");
    }

    @Override
    public Gesture idle() {
        return new Ready(Optional.empty(), Pointer.ARROW);
    }

    /// Nothing is pressed.
    ///
    /// @param rested the figure the pointer has rested on: its handles are seen
    private record Ready(Optional<Id> rested, Pointer pointer) implements Gesture {
        private static final double REACH = 34;

        @Override
        public State pressed(Input.Press press, State state) {
            var hit = state.picture().at(state.camera().toPlane(press.at()));
            return switch (press.button()) {
                case PRIMARY -> primary(press, hit, state);
                case SECONDARY ->
                    hit.filter(id -> !state.selection().contains(id))
                            .map(id -> state.selecting(Selection.of(id)))
                            .orElse(state);
                case MIDDLE -> state;
            };
        }

        private State primary(Input.Press press, Optional<Id> hit, State state) {
            var taken = HANDLES.stream()
                    .flatMap(handles -> handles.taken(press, rested, state).stream())
                    .findFirst();
            if (taken.isPresent()) return state.doing(taken.get());
            if (press.clicks() == 2) return twice(press.at(), hit, state);
            return state.doing(new Pressing(press.at(), hit, adds(press.held()), state.selection()));
        }

        /// On nothing it adds a team, in a team a service; anything else is given another name.
        private static State twice(Point at, Optional<Id> hit, State state) {
            var figure = hit.flatMap(state.picture()::find);
            Point plane = state.camera().toPlane(at);
            if (figure.isEmpty()) return state.asking(QuickAdd.team(plane));
            return figure.get() instanceof TeamBox team && !isOnTitle(team, at, state)
                    ? state.asking(QuickAdd.service(plane, team.id()))
                    : named(figure.get(), state);
        }

        private static State named(Figure figure, State state) {
            return Naming.of(figure, state)
                    .<Prompt>map(naming -> naming)
                    .or(() -> Purpose.of(figure.id(), state))
                    .map(state::asking)
                    .orElse(state);
        }

        @Override
        public State moved(Input.Move move, State state) {
            var still = rested.filter(id -> isNear(id, move.at(), state));
            return state.doing(new Ready(still, pointerOver(move.at(), still, state)));
        }

        /// On a sign of what it rested on before, the pointer still rests on that.
        @Override
        public State lingered(Input.Linger linger, State state) {
            if (signAt(linger.at(), rested, state).isPresent()) return state;
            var hit = state.picture().at(state.camera().toPlane(linger.at()));
            var now = hit.or(() -> rested);
            return state.doing(new Ready(now, pointerOver(linger.at(), now, state)));
        }

        private static boolean isNear(Id id, Point at, State state) {
            return state.picture()
                    .box(id)
                    .filter(box -> state.camera().toScreen(box).grown(REACH).contains(at))
                    .isPresent();
        }

        private static Pointer pointerOver(Point at, Optional<Id> rested, State state) {
            return signAt(at, rested, state).orElse(Pointer.ARROW);
        }

        private static Optional<Pointer> signAt(Point at, Optional<Id> rested, State state) {
            return HANDLES.stream()
                    .flatMap(handles -> handles.pointer(at, rested, state).stream())
                    .findFirst();
        }

        @Override
        public boolean isIdle() {
            return true;
        }

        @Override
        public void paint(Easel easel) {
            HANDLES.forEach(handles -> handles.paint(easel, rested));
        }

        @Override
        public Text hint(State state) {
            return Text.of("Click to select, drag across the canvas to select several, hold Space to move the view.");
        }
    }

    /// The button is down and nothing is decided yet: a click, or the start of a drag.
    private record Pressing(Point from, Optional<Id> hit, boolean adds, Selection before) implements Gesture {
        @Override
        public State moved(Input.Move move, State state) {
            if (from.distance(move.at()) < DRAGGED) return state;
            return started(move.held(), state)
                    .map(next -> next.gesture().on(move, next))
                    .orElse(state);
        }

        /// With Mod a drag that begins in a team selects among its services, or copies the team where it is selected.
        private Optional<State> started(Set<Held> held, State state) {
            var figure = hit.flatMap(state.picture()::find);
            if (figure.isEmpty() || selectsInside(figure.get(), held, state))
                return Optional.of(state.doing(marquee(state)));
            return Drags.of(figure.get(), from, chosen(figure.get(), state));
        }

        private static boolean selectsInside(Figure figure, Set<Held> held, State state) {
            boolean copies = held.contains(Held.COPY) && state.selection().contains(figure.id());
            return figure instanceof TeamBox && held.contains(Held.MOD) && !copies;
        }

        /// What is dragged is what is selected, as long as the hand is on it.
        private State chosen(Figure figure, State state) {
            return state.selection().contains(figure.id()) ? state : state.selecting(Selection.of(figure.id()));
        }

        private Marquee marquee(State state) {
            Point start = state.camera().toPlane(from);
            return new Marquee(start, start, adds ? before : Selection.NONE, before);
        }

        @Override
        public State released(Input.Release release, State state) {
            return renamed(release.at(), state)
                    .orElseGet(() -> state.selecting(clicked()).done());
        }

        /// A click on the name of what was selected alone already asks for another name.
        private Optional<State> renamed(Point at, State state) {
            if (adds || hit.isEmpty() || !before.only().equals(hit)) return Optional.empty();
            return state.picture()
                    .find(hit.get())
                    .filter(figure -> isOnTitle(figure, at, state))
                    .flatMap(figure -> Naming.of(figure, state))
                    .map(state.done()::asking);
        }

        private Selection clicked() {
            if (hit.isEmpty()) return adds ? before : Selection.NONE;
            return adds ? before.toggled(hit.get()) : Selection.of(hit.get());
        }

        @Override
        public Text hint(State state) {
            return Text.of("Let go to select, or drag to move or to select several.");
        }
    }

    private static boolean isOnTitle(Figure figure, Point at, State state) {
        return Naming.isOnTitle(
                figure, state.camera().toPlane(at), state.around().metrics());
    }

    private static boolean adds(Set<Held> held) {
        return held.contains(Held.SHIFT) || held.contains(Held.MOD);
    }
}
