package dev.remit.format.in;

import dev.remit.edit.FreeIds;
import dev.remit.format.Imported;
import dev.remit.model.Document;
import dev.remit.model.Operating;
import dev.remit.model.Ownership;
import dev.remit.model.OwnershipRole;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Takes rows one by one into a document: a service each, its teams as they are met. What a row does not speak of
/// stays as it is.
final class ServiceRows {
    private static final Shape<Service> SHAPE = Shape.of(Service.class);

    private final Origin origin;
    private final KnownServices known;
    private final Map<String, Id> teams = new HashMap<>();
    private final Set<Id> added = new TreeSet<>();
    private final Set<Id> changed = new TreeSet<>();
    private Document document;

    ServiceRows(Document into, Origin origin) {
        this.origin = origin;
        this.known = new KnownServices(into, origin);
        this.document = into;
        into.teams().forEach(team -> teams.putIfAbsent(team.name(), team.id()));
        into.teams().forEach(team -> origin.key(team.source()).ifPresent(key -> teams.put(key, team.id())));
    }

    Imported imported() {
        return new Imported(document, List.copyOf(added), List.copyOf(changed));
    }

    void take(ServiceRow row) {
        // Teams first: one that is founded may take the id the service would have had.
        Optional<Id> owner = row.owner().map(this::team);
        Optional<Id> firstLine = row.firstLine()
                .map(this::team)
                .filter(team -> !Optional.of(team).equals(owner));
        Optional<Service> before = known.match(row.name());
        Service start = before.orElseGet(() -> founded(row.name()));
        Service merged = led(described(start, row), owner, firstLine);
        if (before.isPresent() && merged.equals(start)) return;
        document = document.with(SHAPE.with(merged, "source", Optional.of(origin.of(row.name()))));
        (before.isPresent() ? changed : added).add(merged.id());
    }

    private Service founded(String name) {
        return Draft.of(FreeIds.in(document, name, "service").text())
                .with("name", name)
                .as(Service.class);
    }

    private static Service described(Service start, ServiceRow row) {
        Service service = start;
        for (var attribute : row.attributes().entrySet()) {
            service = SHAPE.with(service, attribute.getKey(), attribute.getValue());
        }
        return service;
    }

    private static Service led(Service service, Optional<Id> owner, Optional<Id> firstLine) {
        Service owned = owner.map(team -> ownedBy(team, service)).orElse(service);
        return firstLine.map(team -> pagedFirst(team, owned)).orElse(owned);
    }

    /// The team answers for the service instead of those that did; contributors stay.
    private static Service ownedBy(Id team, Service service) {
        var owners = new ArrayList<Ownership>();
        for (Ownership ownership : service.owners()) {
            if (ownership.teamId().id().equals(team)) owners.add(accountable(ownership));
            else if (!ownership.role().equals(Optional.of(OwnershipRole.ACCOUNTABLE))) owners.add(ownership);
        }
        boolean isNew =
                owners.stream().noneMatch(ownership -> ownership.teamId().id().equals(team));
        if (isNew)
            owners.add(Draft.EMPTY
                    .with("teamId", team.text())
                    .with("role", "ACCOUNTABLE")
                    .as(Ownership.class));
        owners.sort(Comparator.comparing(ownership -> ownership.teamId().id()));
        return SHAPE.with(service, "owners", List.copyOf(owners));
    }

    private static Ownership accountable(Ownership ownership) {
        return Shape.of(Ownership.class).with(ownership, "role", Optional.of(OwnershipRole.ACCOUNTABLE));
    }

    private static Service pagedFirst(Id team, Service service) {
        var operating = Shape.of(Operating.class)
                .with(service.operating(), "firstLineTeamId", Optional.of(new Ref<Team>(team)));
        return SHAPE.with(service, "operating", operating);
    }

    /// The team of that name, founded where there is none yet.
    private Id team(String name) {
        return teams.computeIfAbsent(name, missing -> {
            Id id = FreeIds.in(document, missing, "team");
            Team team = Draft.of(id.text()).with("name", missing).as(Team.class);
            document = document.with(Shape.of(Team.class).with(team, "source", Optional.of(origin.of(missing))));
            added.add(id);
            return id;
        });
    }
}
