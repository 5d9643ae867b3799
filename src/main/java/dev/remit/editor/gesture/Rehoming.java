package dev.remit.editor.gesture;

import dev.remit.draw.Chip;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Spot;
import dev.remit.editor.Easel;
import dev.remit.editor.Foreseen;
import dev.remit.editor.Gesture;
import dev.remit.editor.Grasp;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Lift;
import dev.remit.editor.Moves;
import dev.remit.editor.Pointer;
import dev.remit.editor.Snap;
import dev.remit.editor.State;
import dev.remit.editor.arrange.Duplicating;
import dev.remit.editor.guide.GuidePaint;
import dev.remit.editor.guide.Neighbours;
import dev.remit.editor.guide.Snapped;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Services are dragged: onto a team, which answers for them then; within their team, to another place; or onto
/// nothing or into the tray, where nobody answers for them. With the key for it copies of them go there.
///
/// @param area around them, as they stood
/// @param neighbours what they stop in line with where they are put on nothing
/// @param from where on the plane they were taken
public record Rehoming(List<Id> services, Rect area, Neighbours neighbours, Point from, Now now) implements Gesture {
    private static final Duration UNTIL_IT_OPENS = Duration.ofMillis(700);

    public Rehoming {
        services = List.copyOf(services);
    }

    /// What follows from where the hand is.
    ///
    /// @param hand where on the plane
    /// @param come how far the services have come
    /// @param onto what lies beneath the hand
    /// @param foreseen what moving them there would do
    public record Now(Point hand, Set<Held> held, Snapped come, Onto onto, Foreseen foreseen) {
        public Now {
            held = Set.copyOf(held);
        }

        Optional<TeamBox> over() {
            return onto.team();
        }
    }

    /// What services can be let go on.
    public sealed interface Onto {
        record Team(TeamBox box) implements Onto {}

        record Tray() implements Onto {}

        record Plane() implements Onto {}

        default Optional<TeamBox> team() {
            return this instanceof Team(TeamBox box) ? Optional.of(box) : Optional.empty();
        }

        private static Onto at(Point plane, State state) {
            if (state.isOnTray(state.camera().toScreen(plane))) return new Tray();
            return Beneath.team(plane, state).<Onto>map(Team::new).orElse(new Plane());
        }
    }

    /// Out of the tray, the service in the middle beneath the hand. They stand then as an automatic layout puts them.
    public static State ofTray(Id service, State state) {
        return state.whole()
                .find(service)
                .filter(Chip.class::isInstance)
                .map(figure ->
                        of((Chip) figure, state.camera().toScreen(figure.box().middle()), state))
                .orElse(state);
    }

    static State of(Chip chip, Point at, State state) {
        Point plane = state.camera().toPlane(at);
        var services = state.selection().ids().stream()
                .filter(id ->
                        state.whole().find(id).filter(Chip.class::isInstance).isPresent())
                .toList();
        var dragged = services.contains(chip.id()) ? services : List.of(chip.id());
        var boxes =
                dragged.stream().flatMap(id -> state.whole().box(id).stream()).toList();
        var neighbours = Siblings.of(chip, Grasp.of(dragged, state), state.picture());
        var start = new Now(plane, Set.of(), Snapped.NOWHERE, new Onto.Plane(), Foreseen.NOTHING);
        return state.doing(new Rehoming(dragged, Rect.covering(boxes), neighbours, plane, start));
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(state.camera().toPlane(move.at()), move.held(), state));
    }

    /// What a team would carry is worked out only when another team lies beneath the hand.
    private Rehoming at(Point hand, Set<Held> held, State state) {
        var onto = Onto.at(hand, state);
        var over = onto.team();
        boolean isSame = over.map(TeamBox::id).equals(now.over().map(TeamBox::id));
        var foreseen =
                isSame ? now.foreseen : over.map(team -> foresee(team, state)).orElse(Foreseen.NOTHING);
        var come = over.isPresent() ? new Snapped(hand.minus(from), List.of()) : stopped(hand, held, state);
        return new Rehoming(services, area, neighbours, from, new Now(hand, held, come, onto, foreseen));
    }

    private Snapped stopped(Point hand, Set<Held> held, State state) {
        Point by = hand.minus(from);
        var snapping = neighbours.near(area.moved(by.x(), by.y()), held, state);
        return held.contains(Held.SHIFT) ? snapping.straight(area, by) : snapping.moved(area, by);
    }

    private Foreseen foresee(TeamBox team, State state) {
        if (isHome(team)) return Foreseen.NOTHING;
        var move = new Moves(services).transfer(team.id());
        return state.around().preview().of(state.document(), move, List.of(team.id()));
    }

    /// Whether all of them stand in that team already.
    private boolean isHome(TeamBox team) {
        return team.services().containsAll(services);
    }

    @Override
    public State released(Input.Release release, State state) {
        var dropped = at(state.camera().toPlane(release.at()), release.held(), state);
        return (dropped.isCopy() ? dropped.copied(state) : dropped.done(state)).done();
    }

    private State done(State state) {
        var moves = new Moves(services);
        return switch (now.onto) {
            case Onto.Team(TeamBox team) -> onto(team, moves, state);
            case Onto.Tray tray -> moves.toTray(state);
            case Onto.Plane plane ->
                isAlone(state) ? placed(state) : moves.toNobody(placing(services, services, state), state);
        };
    }

    private State onto(TeamBox team, Moves moves, State state) {
        return team.collapsed()
                ? moves.to(team.id(), state)
                : moves.to(team.id(), Moves.place(team, now.hand, state), state);
    }

    /// Whether nobody owns any of them, so that on nothing they only get another place.
    private boolean isAlone(State state) {
        return state.picture().teams().stream()
                .noneMatch(team -> team.services().stream().anyMatch(services::contains));
    }

    private State placed(State state) {
        return state.changed(
                Text.of("Move {0}", new Moves(services).what(state.document())), placing(services, services, state));
    }

    /// @param placed these, or copies of them in the same order
    private Edit placing(List<Id> originals, List<Id> placed, State state) {
        Map<Id, Spot> spots = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            Id to = placed.get(i);
            state.whole()
                    .box(originals.get(i))
                    .map(box -> box.corner().plus(now.come.by()))
                    .ifPresent(corner ->
                            spots.put(to, Snap.spot(corner, state.habits().free())));
        }
        return Diagrams.place(state.diagram(), spots);
    }

    private State copied(State state) {
        Text what = new Moves(services).what(state.document());
        Text step = now.over()
                .map(team -> Text.of("Copy {0} to {1}", what, Cut.name(team.name())))
                .orElse(Text.of("Copy {0}", what));
        return Duplicating.copied(services, now.come.by(), step, copies -> housed(copies, state), state);
    }

    /// Copies come in the order of the ids they are of.
    private Edit housed(List<Id> copies, State state) {
        var moves = new Moves(copies);
        var originals = services.stream().sorted().toList();
        return now.over()
                .map(team -> moves.transfer(team.id()))
                .orElseGet(() -> moves.abandon().then(placing(originals, copies, state)));
    }

    private boolean isCopy() {
        return now.held.contains(Held.COPY) && !isIntoTray();
    }

    /// Whether it would end in the tray if it were let go now.
    public boolean isIntoTray() {
        return now.onto instanceof Onto.Tray;
    }

    /// A folded team opens when the hand rests on it.
    @Override
    public State lingered(Input.Linger linger, State state) {
        var closed = now.over().filter(TeamBox::collapsed);
        if (closed.isEmpty() || linger.still().compareTo(UNTIL_IT_OPENS) < 0) return state;
        Id team = closed.get().id();
        State opened = state.changed(
                Text.of("Expand {0}", closed.get().name()), Diagrams.expand(state.diagram(), Set.of(team)));
        return opened.doing(at(now.hand, now.held, opened));
    }

    @Override
    public Optional<Lift> lift() {
        var lift = new Lift(Set.copyOf(services), now.come.by());
        return Optional.of(isCopy() ? lift.copied() : lift);
    }

    @Override
    public boolean movesView() {
        return true;
    }

    @Override
    public Pointer pointer() {
        return isCopy() ? Pointer.COPY : Pointer.MOVE;
    }

    @Override
    public void paint(Easel easel) {
        new GuidePaint(easel).paint(now.come.guides());
        var mark = new DropMark(easel);
        if (services.size() > 1) mark.count(services.size(), now.hand);
        now.over().ifPresent(team -> {
            mark.allowed(team.box());
            if (!team.collapsed() && !isCopy()) mark.caret(team, Moves.place(team, now.hand, easel.state()));
            mark.tip(lines(team, easel.state()), now.hand);
        });
    }

    private List<Text> lines(TeamBox team, State state) {
        Text what = new Moves(services).what(state.document());
        if (isCopy()) return List.of(Text.of("Copy {0} to {1}", what, team.name()));
        if (isHome(team)) return List.of();
        Text move = Text.of("Move {0} to {1}", what, team.name());
        return Stream.concat(Stream.of(move), now.foreseen.lines().stream()).toList();
    }

    @Override
    public Text hint(State state) {
        if (isIntoTray()) return Text.of("Let go and nobody answers for it. It is listed in the tray.");
        if (isCopy()) return Text.of("Copy: let go to put a copy here.");
        return now.over()
                .map(team -> isHome(team)
                        ? Text.of("Let go to give it this place in {0}.", team.name())
                        : Text.of("Let go and {0} answers for it.", team.name()))
                .orElse(Text.of(
                        "Drag onto a team that shall answer for it, or onto nothing to leave it without an owner."));
    }
}
