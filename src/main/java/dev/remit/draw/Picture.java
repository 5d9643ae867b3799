package dev.remit.draw;

import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.arrange.Tray;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.route.Ground;
import dev.remit.draw.surface.Metrics;
import dev.remit.model.Diagram;
import dev.remit.model.Frame;
import dev.remit.model.Note;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A diagram as shapes with ids, laid out and ready to be painted. Immutable; each list is in the order of painting.
///
/// @param edges single dependencies between services
/// @param bundles the same dependencies as one line for each two teams
/// @param fixed what does not move, and what keeps its size
/// @param marks what is said about the figures; [#marked] changes it without making anything anew
/// @param stacking which teams lie on which
/// @param byId all figures; of those that share an id the uppermost
/// @param held the box that holds everything
public record Picture(
        List<FrameBox> frames,
        List<Grouping> groupings,
        List<TrayBox> trays,
        List<TeamBox> teams,
        List<InteractionShape> interactions,
        List<Edge> edges,
        List<Bundle> bundles,
        List<Chip> chips,
        List<NoteBox> notes,
        Fixed fixed,
        Marks marks,
        Stacking stacking,
        Map<Id, Figure> byId,
        Late<Rect> held) {
    Picture(
            List<FrameBox> frames,
            List<Grouping> groupings,
            List<TrayBox> trays,
            List<TeamBox> teams,
            List<InteractionShape> interactions,
            List<Edge> edges,
            List<Bundle> bundles,
            List<Chip> chips,
            List<NoteBox> notes,
            Fixed fixed,
            Marks marks) {
        var byId = new HashMap<Id, Figure>();
        List.of(frames, groupings, teams, interactions, chips, notes).forEach(list -> add(list, byId));
        var held = new Late<>(() -> Extent.of(byId.values(), trays, edges));
        this(
                frames,
                groupings,
                trays,
                teams,
                interactions,
                edges,
                bundles,
                chips,
                notes,
                fixed,
                marks,
                Stacking.of(teams),
                byId,
                held);
    }

    /// The picture of a diagram; `metrics` tells how wide the names are that nothing may cover.
    public static Picture of(Structure structure, Diagram diagram, Marks marks, Metrics metrics) {
        return of(new Motif(structure, diagram, metrics), marks, metrics);
    }

    static Picture of(Motif motif, Marks marks, Metrics metrics) {
        var structure = motif.structure();
        var diagram = motif.diagram();
        var shown = motif.shown();
        var arrangement = motif.arrangement();
        var groupings = new Groupings(diagram, shown, arrangement);
        var teams = new TeamBoxes(structure, diagram, arrangement).of(shown);
        var chips = new Chips(structure, arrangement).of(shown);
        var ground = Ground.of(standing(arrangement, shown));
        var links = Link.all(Stand.all(shown, arrangement));
        return new Picture(
                diagram.frames().stream().map(Picture::box).toList(),
                groupings.of(structure),
                groupings.trays(),
                teams,
                new Interactions(diagram, teams, chips, ground, metrics)
                        .shapes(structure.document().interactions()),
                Edges.of(links, ground),
                Bundles.of(links, ground),
                chips,
                diagram.notes().stream().map(Picture::box).toList(),
                Fixed.of(diagram),
                marks);
    }

    public Picture marked(Marks newMarks) {
        return new Picture(
                frames,
                groupings,
                trays,
                teams,
                interactions,
                edges,
                bundles,
                chips,
                notes,
                fixed,
                newMarks,
                stacking,
                byId,
                held);
    }

    /// The same without the signs of what is locked or keeps its size, which only matter to those who edit.
    public Picture presented() {
        return new Picture(
                frames,
                groupings,
                trays,
                teams,
                interactions,
                edges,
                bundles,
                chips,
                notes,
                Fixed.NONE,
                marks,
                stacking,
                byId,
                held);
    }

    /// The same without these elements and all that belongs to them: their chips, every line to or from them, and trays
    /// that hold nothing else.
    public Picture without(Set<Id> ids) {
        return ids.isEmpty() ? this : Lifting.of(ids, this).rest();
    }

    /// These elements alone, and the lines between them.
    public Picture only(Set<Id> ids) {
        return new Lifting(new Belongings(ids), this).held();
    }

    /// These elements and all that belongs to them, and the lines between them.
    public Picture excerpt(Set<Id> ids) {
        return Lifting.of(ids, this).excerpt();
    }

    /// These elements and all that belongs to them, to be shown moved.
    public Lifted part(Set<Id> ids) {
        return Lifting.of(ids, this).part();
    }

    /// What is meant by a click: the uppermost figure there, services before teams before groupings.
    public Optional<Id> at(Point point) {
        return figures().filter(figure -> figure.covers(point)).findFirst().map(Figure::id);
    }

    /// The services in a tray, in the order of painting; none where there is no such tray.
    public List<Id> in(Tray tray) {
        return trays.stream()
                .filter(box -> box.tray() == tray)
                .flatMap(box -> box.services().stream())
                .toList();
    }

    public Optional<Figure> find(Id id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The box of an element, to reveal it or to put a ring around it; empty where it is not shown.
    public Optional<Rect> box(Id id) {
        return find(id).map(Figure::box);
    }

    /// All that can be pointed at, the uppermost first.
    public Stream<Figure> figures() {
        return Stream.<List<? extends Figure>>of(notes, chips, interactions, teams, groupings, frames)
                .flatMap(list -> list.reversed().stream());
    }

    /// The smallest box that holds everything; empty at the origin where there is nothing.
    public Rect extent() {
        return held.get();
    }

    private static List<Rect> standing(Arrangement arrangement, Shown shown) {
        return Stream.concat(arrangement.teams(shown).stream(), arrangement.alone(shown).stream())
                .toList();
    }

    private static void add(List<? extends Figure> figures, Map<Id, Figure> to) {
        figures.forEach(figure -> to.put(figure.id(), figure));
    }

    private static FrameBox box(Frame frame) {
        return new FrameBox(frame.id(), new Rect(frame.x(), frame.y(), frame.width(), frame.height()), frame.title());
    }

    private static NoteBox box(Note note) {
        return new NoteBox(note.id(), new Rect(note.x(), note.y(), note.width(), note.height()), note.text());
    }
}
