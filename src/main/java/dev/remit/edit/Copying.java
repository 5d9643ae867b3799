package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.Node;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.References;
import dev.remit.shape.Row;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Takes chosen elements out of a document and one of its diagrams.
record Copying(Document document, Diagram diagram, Set<Id> chosen) {
    Fragment from(String source) {
        var elements = elements();
        return new Fragment(
                Document.VERSION,
                source,
                table(ValueStream.class, elements),
                table(PlatformGroup.class, elements),
                table(Team.class, elements),
                table(Service.class, elements),
                table(Interaction.class, elements),
                nodes(elements),
                diagram.notes().stream()
                        .filter(note -> chosen.contains(note.id()))
                        .toList(),
                diagram.frames().stream()
                        .filter(frame -> chosen.contains(frame.id()))
                        .toList(),
                names(elements),
                Kept.NONE);
    }

    private List<Element> elements() {
        var elements = new ArrayList<Element>();
        for (Id id : chosen) document.find(id).filter(Copying::isCopied).ifPresent(elements::add);
        document.interactions().stream().filter(this::isBetweenChosen).forEach(elements::add);
        return elements;
    }

    private static boolean isCopied(Element element) {
        return element instanceof Team
                || element instanceof Service
                || element instanceof ValueStream
                || element instanceof PlatformGroup;
    }

    private boolean isBetweenChosen(Interaction interaction) {
        return chosen.contains(interaction.teamAId().id())
                && chosen.contains(interaction.teamBId().id());
    }

    private static <T extends Row> Table<T> table(Class<T> type, List<Element> elements) {
        return Table.of(
                elements.stream().filter(type::isInstance).map(type::cast).toList());
    }

    private Map<Id, Node> nodes(List<Element> elements) {
        var nodes = new TreeMap<Id, Node>();
        for (Element element : elements) {
            var node = diagram.nodes().get(element.id());
            if (node != null) nodes.put(element.id(), node);
        }
        return Collections.unmodifiableSortedMap(nodes);
    }

    /// So that pasting elsewhere can say by name what it could not bring along.
    private Map<Id, String> names(List<Element> elements) {
        var inside = elements.stream().map(Element::id).collect(Collectors.toSet());
        var names = new TreeMap<Id, String>();
        for (Element element : elements) {
            eachReference(element.getClass().asSubclass(Record.class), element, (to, id) -> {
                if (!inside.contains(id)) document.find(id).ifPresent(other -> names.put(id, other.title()));
            });
        }
        return Collections.unmodifiableSortedMap(names);
    }

    private static <T extends Record> void eachReference(Class<T> type, Element element, References.Visitor visitor) {
        References.of(Shape.of(type)).each(type.cast(element), visitor);
    }
}
