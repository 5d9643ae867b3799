package dev.remit.editor.paste;

import dev.remit.edit.Cut;
import dev.remit.edit.Fragment;
import dev.remit.model.Element;
import dev.remit.model.Frame;
import dev.remit.model.Interaction;
import dev.remit.model.Note;
import dev.remit.model.Ownership;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a fragment holds.
record Contents(Fragment fragment) {
    /// What it is called in the name of a step: what stands in something else of it is not counted.
    Text called() {
        var names = Stream.of(
                        outermost().map(Element::title),
                        fragment.notes().stream().map(Note::text),
                        fragment.frames().stream().map(Frame::title))
                .flatMap(each -> each)
                .toList();
        return names.size() == 1 ? Text.of("{0}", Cut.name(names.getFirst())) : Text.of("{0} elements", names.size());
    }

    Set<Id> ids() {
        return fragment.elements().stream().map(Element::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The services, where it holds nothing else.
    List<Id> onlyServices() {
        boolean isMixed = fragment.elements().size() > fragment.services().size()
                || !fragment.notes().isEmpty()
                || !fragment.frames().isEmpty();
        return isMixed
                ? List.of()
                : fragment.services().stream().map(Service::id).toList();
    }

    private Stream<Element> outermost() {
        var ids = ids();
        return fragment.elements().stream().filter(element -> !isInside(element, ids));
    }

    /// Whether it stands in one of them, or between them.
    static boolean isInside(Element element, Set<Id> ids) {
        return switch (element) {
            case Interaction interaction -> true;
            case Team team -> team.home().filter(ids::contains).isPresent();
            case Service service ->
                service.owners().stream().map(Ownership::teamId).map(Ref::id).anyMatch(ids::contains);
            default -> false;
        };
    }
}
