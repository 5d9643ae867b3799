package dev.remit.ui.panel;

import dev.remit.editor.Finder;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An organisation as a tree: value streams and platform groupings with their teams, teams with their services, then
/// what has no such place. With words to filter by, only what bears them and the way to it.
final class OutlineTree {
    private final Structure structure;
    private final Document document;
    private final String words;

    private OutlineTree(Structure structure, String words) {
        this.structure = structure;
        this.document = structure.document();
        this.words = words;
    }

    static List<Branch> of(Structure structure, String words) {
        return new OutlineTree(structure, words).branches();
    }

    private List<Branch> branches() {
        return Stream.of(
                        document.valueStreams().stream().flatMap(this::branch),
                        document.platformGroups().stream().flatMap(this::branch),
                        teams(team -> !isGrouped(team)),
                        heading("unowned", Text.of("Without an owner"), services(this::isUnowned)),
                        heading("external", Text.of("Bought from outside"), services(this::isBought)),
                        heading("roles", Text.of("Role groups"), roleGroups()))
                .flatMap(branches -> branches)
                .toList();
    }

    private Stream<Branch> branch(ValueStream stream) {
        return branch(stream, teams(team -> isIn(team, stream)));
    }

    private Stream<Branch> branch(PlatformGroup group) {
        return branch(group, teams(team -> isIn(team, group)));
    }

    private Stream<Branch> teams(Predicate<Team> wanted) {
        return document.teams().stream()
                .filter(team -> !team.roleGroup() && wanted.test(team))
                .flatMap(this::branch);
    }

    private Stream<Branch> branch(Team team) {
        boolean isNamed = isNamed(team);
        var services = structure.ownedBy(team).stream().filter(service -> isNamed || isNamed(service));
        return branch(team, services.map(OutlineTree::leaf));
    }

    private Stream<Branch> branch(Element element, Stream<Branch> below) {
        var branches = below.toList();
        if (branches.isEmpty() && !isNamed(element)) return Stream.empty();
        return Stream.of(Branch.of(element, branches));
    }

    private static Stream<Branch> heading(String key, Text label, Stream<Branch> below) {
        var branches = below.toList();
        return branches.isEmpty() ? Stream.empty() : Stream.of(Branch.heading(key, label, branches));
    }

    private Stream<Branch> services(Predicate<Service> wanted) {
        return document.services().stream()
                .filter(service -> wanted.test(service) && isNamed(service))
                .map(OutlineTree::leaf);
    }

    private Stream<Branch> roleGroups() {
        return document.teams().stream()
                .filter(team -> team.roleGroup() && isNamed(team))
                .map(OutlineTree::leaf);
    }

    private static Branch leaf(Element element) {
        return Branch.of(element, List.of());
    }

    private boolean isNamed(Element element) {
        return words.isBlank() || Finder.matches(element.title(), words);
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

    private boolean isGrouped(Team team) {
        return document.valueStreams().stream().anyMatch(stream -> isIn(team, stream))
                || document.platformGroups().stream().anyMatch(group -> isIn(team, group));
    }

    /// A team of both stands with its platform, as on the map.
    private static boolean isIn(Team team, ValueStream stream) {
        return team.platformGroupId().isEmpty()
                && team.valueStreamId().map(Ref::id).filter(stream.id()::equals).isPresent();
    }

    private static boolean isIn(Team team, PlatformGroup group) {
        return team.platformGroupId().map(Ref::id).filter(group.id()::equals).isPresent();
    }
}
