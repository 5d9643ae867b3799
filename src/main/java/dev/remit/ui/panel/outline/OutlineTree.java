package dev.remit.ui.panel.outline;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Ref;
import dev.remit.shape.Table;
import dev.remit.text.Text;
import dev.remit.ui.panel.Kinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A document as a tree: value streams and platform groupings with their teams, teams with their services, then what
/// has no such place, then all other elements by their kinds. Of a filtered one, only what is wanted and the way to it.
final class OutlineTree {
    private final Structure structure;
    private final Document document;
    private final Predicate<Element> wanted;
    private final Map<Object, List<Team>> teams = new HashMap<>();

    private OutlineTree(Structure structure, Predicate<Element> wanted) {
        this.structure = structure;
        this.document = structure.document();
        this.wanted = wanted;
        for (Team team : document.teams())
            teams.computeIfAbsent(placeOf(team), key -> new ArrayList<>()).add(team);
    }

    private enum Place {
        ALONE,
        ROLE_GROUP
    }

    static List<Branch> of(Structure structure, Predicate<Element> wanted) {
        return new OutlineTree(structure, wanted).branches();
    }

    private List<Branch> branches() {
        var own = Stream.of(
                        document.valueStreams().stream().flatMap(this::branch),
                        document.platformGroups().stream().flatMap(this::branch),
                        teamsAt(Place.ALONE),
                        heading(Branch.UNOWNED, Text.of("Without an owner"), services(this::isUnowned)),
                        heading(Branch.EXTERNAL, Text.of("Bought from outside"), services(this::isBought)),
                        heading(
                                "roles",
                                Text.of("Role groups"),
                                leaves(teams.getOrDefault(Place.ROLE_GROUP, List.of()))))
                .flatMap(branches -> branches);
        return Stream.concat(own, others()).toList();
    }

    private Stream<Branch> branch(ValueStream stream) {
        return branch(stream, teamsAt(stream.id()));
    }

    private Stream<Branch> branch(PlatformGroup group) {
        return branch(group, teamsAt(group.id()));
    }

    private Stream<Branch> teamsAt(Object place) {
        return teams.getOrDefault(place, List.of()).stream().flatMap(this::branch);
    }

    private Stream<Branch> branch(Team team) {
        boolean isWanted = wanted.test(team);
        var services = structure.ownedBy(team).stream().filter(service -> isWanted || wanted.test(service));
        return branch(team, services.map(this::leaf));
    }

    private Stream<Branch> branch(Element element, Stream<Branch> below) {
        var branches = below.toList();
        if (branches.isEmpty() && !wanted.test(element)) return Stream.empty();
        return Stream.of(Branch.of(element, document, branches));
    }

    private static Stream<Branch> heading(String key, Text label, Stream<Branch> below) {
        var branches = below.toList();
        return branches.isEmpty() ? Stream.empty() : Stream.of(Branch.heading(key, label, branches));
    }

    private Stream<Branch> services(Predicate<Service> which) {
        return leaves(document.services().stream().filter(which).toList());
    }

    private Stream<Branch> leaves(List<? extends Element> elements) {
        return elements.stream().filter(wanted).map(this::leaf);
    }

    /// All that has no place on the map, a heading for each kind.
    private Stream<Branch> others() {
        return document.tables().stream()
                .filter(table -> !table.isEmpty() && !standsAbove(table))
                .flatMap(table -> {
                    Element first = table.iterator().next();
                    return heading(Document.tableOf(first), Kinds.all(first), leaves(table.toList()));
                });
    }

    private boolean standsAbove(Table<? extends Element> table) {
        return table == document.valueStreams()
                || table == document.platformGroups()
                || table == document.teams()
                || table == document.services();
    }

    private Branch leaf(Element element) {
        return Branch.of(element, document, List.of());
    }

    private boolean isUnowned(Service service) {
        return !service.external() && !isBelowTeam(service);
    }

    private boolean isBought(Service service) {
        return service.external() && !isBelowTeam(service);
    }

    private boolean isBelowTeam(Service service) {
        return structure.owner(service).filter(team -> !team.roleGroup()).isPresent();
    }

    /// A team of a platform and a value stream stands with its platform, as on the map.
    private Object placeOf(Team team) {
        if (team.roleGroup()) return Place.ROLE_GROUP;
        var platform =
                team.platformGroupId().filter(ref -> document.platformGroups().contains(ref.id()));
        if (platform.isPresent()) return platform.get().id();
        return team.valueStreamId()
                .filter(ref -> team.platformGroupId().isEmpty()
                        && document.valueStreams().contains(ref.id()))
                .<Object>map(Ref::id)
                .orElse(Place.ALONE);
    }
}
