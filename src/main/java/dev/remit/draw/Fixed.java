package dev.remit.draw;

import dev.remit.model.Diagram;
import dev.remit.model.Frame;
import dev.remit.model.Node;
import dev.remit.model.Note;
import dev.remit.shape.Id;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What somebody decided by hand about where elements stand.
///
/// @param locked they do not move
/// @param sized they are as high as somebody drew them, not as their contents ask
public record Fixed(Set<Id> locked, Set<Id> sized) {
    public static final Fixed NONE = new Fixed(Set.of(), Set.of());

    public Fixed {
        locked = Set.copyOf(locked);
        sized = Set.copyOf(sized);
    }

    static Fixed of(Diagram diagram) {
        return new Fixed(locked(diagram), those(diagram, node -> node.height().isPresent() && !node.collapsed()));
    }

    private static Set<Id> locked(Diagram diagram) {
        var locked = new HashSet<>(those(diagram, Node::locked));
        diagram.notes().stream().filter(Note::locked).map(Note::id).forEach(locked::add);
        diagram.frames().stream().filter(Frame::locked).map(Frame::id).forEach(locked::add);
        return locked;
    }

    private static Set<Id> those(Diagram diagram, Predicate<Node> wanted) {
        return diagram.nodes().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(entry -> entry.getKey())
                .collect(Collectors.toSet());
    }
}
