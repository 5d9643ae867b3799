package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Ownership;
import dev.remit.model.OwnershipRole;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who answers for a service, and who contributes.
public final class Ownerships {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<Ownership> OWNERSHIP = Shape.of(Ownership.class);

    private Ownerships() {}

    /// The team answers for the service without end, beside whoever does already.
    public static Edit add(Ref<Service> service, Ref<Team> team) {
        return Elements.change(Document::services, service, it -> SERVICE.with(it, "owners", withOwner(it, team)));
    }

    /// These teams no longer answer for the service but contribute.
    public static Edit contribute(Ref<Service> service, Collection<Ref<Team>> teams) {
        return Elements.change(Document::services, service, it -> SERVICE.with(it, "owners", demoted(it, teams)));
    }

    private static List<Ownership> withOwner(Service service, Ref<Team> team) {
        var owners = new ArrayList<>(service.owners());
        owners.removeIf(each -> each.teamId().equals(team));
        owners.add(accountable(service, team));
        owners.sort(Comparator.comparing(Ownership::teamId));
        return List.copyOf(owners);
    }

    private static Ownership accountable(Service service, Ref<Team> team) {
        Ownership stake = service.owners().stream()
                .filter(each -> each.teamId().equals(team))
                .findFirst()
                .orElseGet(() -> fresh(team));
        Ownership open = OWNERSHIP.with(OWNERSHIP.with(stake, "since", Optional.empty()), "until", Optional.empty());
        return OWNERSHIP.with(open, "role", Optional.of(OwnershipRole.ACCOUNTABLE));
    }

    private static Ownership fresh(Ref<Team> team) {
        return Draft.EMPTY
                .with("teamId", team.id().text())
                .with("role", "ACCOUNTABLE")
                .as(Ownership.class);
    }

    private static List<Ownership> demoted(Service service, Collection<Ref<Team>> teams) {
        return service.owners().stream()
                .map(each -> teams.contains(each.teamId())
                        ? OWNERSHIP.with(each, "role", Optional.of(OwnershipRole.CONTRIBUTOR))
                        : each)
                .toList();
    }
}
