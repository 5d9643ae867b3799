package dev.remit.rule;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.Element;
import dev.remit.model.Engagement;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Interaction;
import dev.remit.model.Obligation;
import dev.remit.model.RaciOverride;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Ref;
import java.util.Collection;
import java.util.Optional;

/// Which team a finding is for: the one that owns, or is, the first of its elements of which that can be said.
public record Answerable(Structure structure) {
    public Optional<Team> of(Finding finding) {
        return finding.elements().stream()
                .flatMap(id -> structure.document().find(id).stream())
                .flatMap(element -> of(element).stream())
                .findFirst();
    }

    private Optional<Team> of(Element element) {
        return switch (element) {
            case Team it -> Optional.of(it);
            case Service it -> structure.owner(it);
            case Interaction it -> structure.team(it.teamAId());
            case Rotation it -> first(it.teamIds());
            case Engagement it -> it.sreTeamId().flatMap(structure::team);
            case DeliveryFlow it -> owner(it.serviceId());
            case FeedbackLoop it -> structure.team(it.toTeamId());
            case Obligation it -> it.accountableTeamId().flatMap(structure::team);
            case RaciOverride it -> owner(it.serviceId());
            default -> Optional.empty();
        };
    }

    private Optional<Team> first(Collection<Ref<Team>> teams) {
        return teams.stream()
                .sorted()
                .flatMap(ref -> structure.team(ref).stream())
                .findFirst();
    }

    private Optional<Team> owner(Optional<Ref<Service>> service) {
        return service.flatMap(structure::service).flatMap(structure::owner);
    }
}
