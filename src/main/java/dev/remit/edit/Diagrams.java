package dev.remit.edit;

import dev.remit.model.Bend;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Node;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// What diagrams show and where. A diagram that does not exist yet is made by the first change of it.
public final class Diagrams {
    /// What a diagram is called that nobody named.
    public static final String WHOLE = "Whole organisation";

    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);
    private static final Shape<Node> NODE = Shape.of(Node.class);

    private Diagrams() {}

    /// Everything laid out automatically, for documents without a diagram. It is in none.
    public static Diagram ofEverything() {
        return Draft.EMPTY.with("id", "map").with("name", WHOLE).as(Diagram.class);
    }

    /// A new diagram of everything; nothing happens where the id is taken or it is not named.
    public static Edit create(Id diagram, String name) {
        return Elements.add(diagram, name, (document, draft) -> draft.as(Diagram.class));
    }

    public static Edit rename(Id diagram, String name) {
        return change(
                diagram,
                it -> Wording.name(name)
                        .map(words -> DIAGRAM.with(it, "name", words))
                        .orElse(it));
    }

    /// A second diagram like the first; nothing happens where there is no first, the id is taken or it is not named.
    public static Edit duplicate(Id from, Id to, String name) {
        return document -> document.diagrams()
                .find(from)
                .filter(any -> document.find(to).isEmpty() && Wording.name(name).isPresent())
                .map(it -> rename(to, name).apply(document.with(DIAGRAM.with(it, "id", to))))
                .orElse(document);
    }

    /// The diagram goes, and nothing of the organisation with it. The last one stays.
    public static Edit delete(Id diagram) {
        return document -> document.diagrams().size() > 1 && document.diagrams().contains(diagram)
                ? document.without(diagram)
                : document;
    }

    /// Elements, notes and frames stand there from now on, whatever else is known of them.
    public static Edit place(Id diagram, Map<Id, Spot> spots) {
        return change(diagram, it -> Placement.place(it, spots));
    }

    /// An element, note or frame begins at that corner and is that large; by its contents where no height is given.
    public static Edit resize(Id diagram, Id element, Spot corner, int width, Optional<Integer> height) {
        return change(diagram, it -> Placement.resize(it, element, corner, width, height));
    }

    /// The elements are as large as their contents.
    public static Edit autoSize(Id diagram, Collection<Id> ids) {
        return nodes(
                diagram,
                ids,
                node -> NODE.with(NODE.with(node, "width", Optional.empty()), "height", Optional.empty()));
    }

    /// The elements, notes and frames do not move. What has no position is left alone; place it first.
    public static Edit lock(Id diagram, Collection<Id> ids) {
        return change(diagram, it -> Placement.lock(it, ids));
    }

    public static Edit unlock(Id diagram, Collection<Id> ids) {
        return change(diagram, it -> Placement.unlock(it, ids));
    }

    /// The contents of the elements are hidden. What has no position is left alone; place it first.
    public static Edit collapse(Id diagram, Collection<Id> ids) {
        return nodes(diagram, ids, node -> NODE.with(node, "collapsed", true));
    }

    public static Edit expand(Id diagram, Collection<Id> ids) {
        return nodes(diagram, ids, node -> NODE.with(node, "collapsed", false));
    }

    /// Elements are drawn above those of a lower layer. What has no position is left alone; place it first.
    public static Edit layer(Id diagram, Map<Id, Integer> layers) {
        return change(diagram, it -> Placement.layer(it, layers));
    }

    /// The positions of the elements are forgotten, and with them their sizes, so that they are laid out anew.
    public static Edit unplace(Id diagram, Collection<Id> ids) {
        return change(diagram, it -> Nodes.without(it, ids));
    }

    /// The services of a team are shown in that order; by their tiers where it is empty.
    public static Edit order(Id diagram, Id team, List<Id> services) {
        return change(
                diagram,
                it -> DIAGRAM.with(
                        it,
                        "order",
                        with(it.order(), team, services.stream().distinct().toList())));
    }

    /// The line of an interaction passes these spots; it finds its own way where there are none.
    public static Edit route(Id diagram, Id interaction, List<Spot> spots) {
        var bends = spots.stream()
                .map(spot -> new Bend(spot.x(), spot.y(), Kept.NONE))
                .toList();
        return change(diagram, it -> DIAGRAM.with(it, "routes", with(it.routes(), interaction, bends)));
    }

    /// What the colours of the diagram show; its notation where empty.
    public static Edit lens(Id diagram, Optional<String> lens) {
        return change(diagram, it -> it.coloured(lens.flatMap(Wording::name)));
    }

    /// The diagram shows these too: a team with the services it answers for, a grouping with its teams.
    public static Edit show(Id diagram, Collection<Id> ids) {
        return document ->
                change(diagram, it -> Listing.of(document).show(it, ids)).apply(document);
    }

    /// The diagram does not show these any longer, nor the services only they answer for; the organisation keeps them.
    /// Notes and frames go for good, as they are nowhere else.
    public static Edit hide(Id diagram, Collection<Id> ids) {
        return document ->
                change(diagram, it -> Listing.of(document).hide(it, ids)).apply(document);
    }

    /// The diagram becomes another of the same id.
    static Edit change(Id diagram, UnaryOperator<Diagram> change) {
        return document -> {
            Diagram before = of(document, diagram);
            Diagram after = change.apply(before);
            return after == before || isOther(document, diagram) ? document : document.with(after);
        };
    }

    /// The diagram of that id, or the one the first change of it would make.
    static Diagram of(Document document, Id diagram) {
        return document.diagrams().find(diagram).orElseGet(() -> fresh(diagram));
    }

    /// Something that is no diagram has the id.
    private static boolean isOther(Document document, Id diagram) {
        return !document.diagrams().contains(diagram) && document.find(diagram).isPresent();
    }

    private static Diagram fresh(Id diagram) {
        return Draft.of(diagram.text()).with("name", WHOLE).as(Diagram.class);
    }

    private static Edit nodes(Id diagram, Collection<Id> ids, UnaryOperator<Node> change) {
        return change(diagram, it -> Nodes.change(it, ids, change));
    }

    private static <V> Map<Id, List<V>> with(Map<Id, List<V>> all, Id id, List<V> values) {
        var more = new TreeMap<>(all);
        if (values.isEmpty()) more.remove(id);
        else more.put(id, List.copyOf(values));
        return Collections.unmodifiableSortedMap(more);
    }
}
