package dev.remit.draw.arrange;

import dev.remit.model.Diagram;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a diagram shows: its teams with the services they own, and the services that stand alone, by tray.
///
/// The list of a diagram names teams and services; groupings and interactions follow from them. Role groups are never
/// shown. A service that several teams answer for stands with the first of them.
///
/// @param inside the services of each shown team, by the team's id, as the diagram orders them, then essential ones
/// first
public record Shown(List<Team> teams, Map<Id, List<Service>> inside, Map<Tray, List<Service>> alone) {
    private static final int NOT_ASSESSED = 5;
    private static final Comparator<Service> ESSENTIAL_FIRST =
            Comparator.comparingInt(service -> service.tier().orElse(NOT_ASSESSED));

    public static Shown of(Structure structure, Diagram diagram) {
        Predicate<Id> listed =
                id -> diagram.elements().map(all -> all.contains(id)).orElse(true);
        var teams = structure.document().teams().stream()
                .filter(team -> !team.roleGroup() && listed.test(team.id()))
                .toList();
        var inside = new HashMap<Id, List<Service>>();
        teams.forEach(team -> inside.put(team.id(), new ArrayList<>()));
        var alone = new EnumMap<Tray, List<Service>>(Tray.class);
        structure.document().services().stream()
                .filter(service -> listed.test(service.id()))
                .sorted(ESSENTIAL_FIRST)
                .forEach(service -> place(service, structure, inside, alone).add(service));
        diagram.order().forEach((team, named) -> sort(inside.getOrDefault(team, List.of()), named));
        return new Shown(teams, inside, alone);
    }

    public List<Service> services(Team team) {
        return inside.getOrDefault(team.id(), List.of());
    }

    public List<Service> services(Tray tray) {
        return alone.getOrDefault(tray, List.of());
    }

    /// The grouping a team stands in: its platform, else its value stream.
    public static Optional<Id> home(Team team) {
        return team.home();
    }

    /// The teams that pass, and the services alone that pass.
    public Shown only(Predicate<Id> wanted) {
        var some = new EnumMap<Tray, List<Service>>(Tray.class);
        alone.forEach((tray, services) -> some.put(
                tray,
                services.stream().filter(service -> wanted.test(service.id())).toList()));
        return new Shown(teams.stream().filter(team -> wanted.test(team.id())).toList(), inside, some);
    }

    /// The named ones first, the others as they stand.
    private static void sort(List<Service> services, List<Id> named) {
        if (services.isEmpty()) return;
        var places = new HashMap<Id, Integer>();
        named.forEach(id -> places.putIfAbsent(id, places.size()));
        services.sort(Comparator.comparingInt(service -> places.getOrDefault(service.id(), places.size())));
    }

    private static List<Service> place(
            Service service, Structure structure, Map<Id, List<Service>> inside, Map<Tray, List<Service>> alone) {
        var owners = structure.accountable(service);
        for (Ref<Team> owner : owners) {
            var own = inside.get(owner.id());
            if (own != null) return own;
        }
        boolean isOwned =
                owners.stream().anyMatch(owner -> structure.team(owner).isPresent());
        Tray tray = isOwned ? Tray.ELSEWHERE : service.external() ? Tray.OUTSIDE : Tray.NOBODY;
        return alone.computeIfAbsent(tray, key -> new ArrayList<>());
    }
}
