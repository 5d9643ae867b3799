package dev.remit.draw;

import dev.remit.model.Dependency;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a team or service has to do with others: what to leave bright while the pointer is on it.
///
/// @param owns services the team answers for or builds; of a service, the teams that do
/// @param runs services the team is paged for or gives SRE to; of a service, the teams that are
/// @param waitsFor services needed, and the teams that own them or provide something
/// @param ties the interactions through which that is provided
public record Related(Id id, Set<Id> owns, Set<Id> runs, Set<Id> waitsFor, Set<Id> ties) {
    /// Of anything else than a team or service only that itself.
    public static Related of(Structure structure, Id id) {
        var document = structure.document();
        return document.teams()
                .find(id)
                .map(team -> of(structure, team))
                .or(() -> document.services().find(id).map(service -> of(structure, service)))
                .orElseGet(() -> new Related(id, Set.of(), Set.of(), Set.of(), Set.of()));
    }

    /// All of them.
    public Set<Id> all() {
        return Stream.of(Set.of(id), owns, runs, waitsFor, ties)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What a picture shows beside them, to be dimmed. Notes, frames and the areas behind bright teams stay.
    public Set<Id> rest(Picture picture) {
        var bright = all();
        return picture.figures()
                .filter(figure -> !isBright(figure, bright))
                .map(Figure::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBright(Figure figure, Set<Id> bright) {
        return switch (figure) {
            case NoteBox note -> true;
            case FrameBox frame -> true;
            case Grouping grouping -> grouping.teams().stream().anyMatch(bright::contains);
            case TeamBox team -> bright.contains(team.id());
            case Chip chip -> bright.contains(chip.id());
            case InteractionShape shape -> bright.contains(shape.id());
        };
    }

    private static Related of(Structure structure, Team team) {
        var owned = new HashSet<>(structure.ownedBy(team));
        owned.addAll(structure.builtBy(team));
        var run = structure.document().services().stream()
                .filter(service -> runs(team, service, structure))
                .toList();
        var waits = needs(owned, structure);
        var ties = structure.interactions(team).stream()
                .filter(each -> provides(each, team))
                .toList();
        ties.forEach(each -> waits.add(other(each, team).id()));
        waits.remove(team.id());
        return new Related(
                team.id(),
                ids(owned),
                ids(run),
                waits,
                ties.stream().map(Interaction::id).collect(Collectors.toSet()));
    }

    private static Related of(Structure structure, Service service) {
        var owners = new HashSet<Id>();
        structure.accountable(service).forEach(owner -> owners.add(owner.id()));
        structure.builder(service).ifPresent(builder -> owners.add(builder.id()));
        var runners = new HashSet<Id>();
        structure.firstLine(service).forEach(team -> runners.add(team.id()));
        structure.sreTeam(service).ifPresent(team -> runners.add(team.id()));
        return new Related(service.id(), owners, runners, needs(Set.of(service), structure), Set.of());
    }

    private static boolean runs(Team team, Service service, Structure structure) {
        return structure.firstLine(service).contains(team.ref())
                || structure.sreTeam(service).filter(team::equals).isPresent();
    }

    private static Set<Id> needs(Collection<Service> services, Structure structure) {
        var needs = new HashSet<Id>();
        for (Service service : services) {
            for (Dependency needed : service.dependsOn()) {
                needs.add(needed.serviceId().id());
                structure
                        .service(needed.serviceId())
                        .ifPresent(other -> structure.accountable(other).forEach(owner -> needs.add(owner.id())));
            }
        }
        return needs;
    }

    /// Whether the team gets something: a service or help from the first of the two, or work together.
    private static boolean provides(Interaction interaction, Team team) {
        return interaction.is(InteractionMode.COLLABORATION)
                || interaction.teamBId().equals(team.ref());
    }

    private static Ref<Team> other(Interaction interaction, Team team) {
        return interaction.teamAId().equals(team.ref()) ? interaction.teamBId() : interaction.teamAId();
    }

    private static Set<Id> ids(Collection<Service> services) {
        return services.stream().map(Service::id).collect(Collectors.toSet());
    }
}
