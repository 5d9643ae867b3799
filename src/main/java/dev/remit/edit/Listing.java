package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Ownership;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The teams and services a diagram shows: all, or those in its list. Groupings and interactions follow from them.
record Listing(Document document) {
    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);

    static Listing of(Document document) {
        return new Listing(document);
    }

    Diagram show(Diagram diagram, Collection<Id> ids) {
        if (diagram.elements().isEmpty()) return diagram;
        var list = new TreeSet<>(diagram.elements().get());
        var wanted = Set.copyOf(ids);
        var teams = teams(wanted);
        list.addAll(teams);
        for (Service service : document.services()) {
            if (wanted.contains(service.id()) || owners(service).stream().anyMatch(teams::contains))
                list.add(service.id());
        }
        return listing(diagram, list);
    }

    /// Exactly these, without what they hold.
    Diagram add(Diagram diagram, Collection<Id> ids) {
        if (diagram.elements().isEmpty()) return diagram;
        var list = new TreeSet<>(diagram.elements().get());
        ids.stream().filter(this::canBeListed).forEach(list::add);
        return listing(diagram, list);
    }

    /// Services that another team shown answers for too stay with that team: a diagram shows all its teams answer for,
    /// or it would make them look less busy than they are.
    Diagram hide(Diagram diagram, Collection<Id> ids) {
        var wanted = Set.copyOf(ids);
        Diagram rest = Nodes.without(withoutTexts(diagram, wanted), groupings(wanted));
        var teams = teams(wanted);
        var list = new TreeSet<>(diagram.elements().orElseGet(this::all));
        if (!list.removeAll(teams) & !list.removeAll(wanted)) return rest;
        for (Service service : document.services()) {
            var owners = owners(service);
            if (owners.stream().anyMatch(teams::contains) && owners.stream().noneMatch(list::contains))
                list.remove(service.id());
        }
        return listing(rest, list);
    }

    private static Diagram listing(Diagram diagram, Set<Id> list) {
        return DIAGRAM.with(diagram, "elements", Optional.of(Collections.unmodifiableSet(list)));
    }

    private static Diagram withoutTexts(Diagram diagram, Set<Id> gone) {
        var notes = diagram.notes().stream()
                .filter(note -> !gone.contains(note.id()))
                .toList();
        var frames = diagram.frames().stream()
                .filter(frame -> !gone.contains(frame.id()))
                .toList();
        return DIAGRAM.with(DIAGRAM.with(diagram, "notes", notes), "frames", frames);
    }

    private boolean canBeListed(Id id) {
        return document.teams().contains(id) || document.services().contains(id);
    }

    private Set<Id> all() {
        var all = new TreeSet<Id>();
        document.teams().forEach(team -> all.add(team.id()));
        document.services().forEach(service -> all.add(service.id()));
        return all;
    }

    /// Those named, and those in a grouping named.
    private Set<Id> teams(Collection<Id> ids) {
        var groupings = groupings(ids);
        var teams = new HashSet<Id>();
        for (Id id : ids) if (document.teams().contains(id)) teams.add(id);
        if (groupings.isEmpty()) return teams;
        for (Team team : document.teams()) {
            if (team.home().filter(groupings::contains).isPresent()) teams.add(team.id());
        }
        return teams;
    }

    private Set<Id> groupings(Collection<Id> ids) {
        var groupings = new HashSet<Id>();
        for (Id id : ids) {
            if (document.valueStreams().contains(id)
                    || document.platformGroups().contains(id)) groupings.add(id);
        }
        return groupings;
    }

    private static List<Id> owners(Service service) {
        return service.owners().stream()
                .filter(Ownerships::isAccountable)
                .map(Ownership::teamId)
                .map(team -> team.id())
                .toList();
    }
}
