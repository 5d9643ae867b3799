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

    /// The team alone answers for the services from now on. Contributors stay, and so does a team that builds them by
    /// name; who answered before does no longer, and a stake the team had begins anew.
    public static Edit transfer(Collection<Ref<Service>> services, Ref<Team> team) {
        return Elements.change(Document::services, services, it -> SERVICE.with(it, "owners", handedTo(it, team)));
    }

    /// Nobody answers for the services; contributors stay.
    public static Edit abandon(Collection<Ref<Service>> services) {
        return Elements.change(Document::services, services, it -> SERVICE.with(it, "owners", withoutAccountable(it)));
    }

    /// The team builds the services too: named as the builder where it is not the owner, who builds anyway.
    public static Edit buildToo(Collection<Ref<Service>> services, Ref<Team> team) {
        return Elements.change(
                Document::services,
                services,
                it -> SERVICE.with(it, "builtBy", isOnlyOwner(it, team) ? Optional.empty() : Optional.of(team)));
    }

    private static List<Ownership> handedTo(Service service, Ref<Team> team) {
        if (isOnlyOwner(service, team)) return service.owners();
        var owners = new ArrayList<>(withoutAccountable(service));
        owners.removeIf(each -> each.teamId().equals(team));
        owners.add(fresh(team));
        owners.sort(Comparator.comparing(Ownership::teamId));
        return List.copyOf(owners);
    }

    private static List<Ownership> withoutAccountable(Service service) {
        return service.owners().stream().filter(each -> !isAccountable(each)).toList();
    }

    private static boolean isOnlyOwner(Service service, Ref<Team> team) {
        var owners = service.owners().stream().filter(Ownerships::isAccountable).toList();
        return owners.size() == 1
                && owners.getFirst().teamId().equals(team)
                && owners.getFirst().until().isEmpty();
    }

    static boolean isAccountable(Ownership stake) {
        return stake.role().equals(Optional.of(OwnershipRole.ACCOUNTABLE));
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
