package dev.remit.ui.session.desk;

import dev.remit.model.Dependency;
import dev.remit.model.Interaction;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// What is joined to some teams and services, in either direction: interactions with the teams at their other ends,
/// services that need theirs or that theirs need, and who owns those.
public final class Neighbours {
    private final Structure structure;
    private final Set<Id> bright = new HashSet<>();

    private Neighbours(Structure structure) {
        this.structure = structure;
    }

    /// These with their neighbours.
    public static Set<Id> of(Collection<Id> ids, Structure structure) {
        var neighbours = new Neighbours(structure);
        ids.forEach(neighbours::add);
        return Set.copyOf(neighbours.bright);
    }

    private void add(Id id) {
        bright.add(id);
        var document = structure.document();
        document.teams().find(id).ifPresent(this::add);
        document.services().find(id).ifPresent(this::addWithOwner);
        document.interactions().find(id).ifPresent(this::add);
    }

    private void add(Team team) {
        structure.interactions(team).forEach(this::add);
        structure.ownedBy(team).forEach(this::addWithOwner);
    }

    private void add(Interaction interaction) {
        bright.add(interaction.id());
        bright.add(interaction.teamAId().id());
        bright.add(interaction.teamBId().id());
    }

    private void addWithOwner(Service service) {
        brighten(service);
        service.dependsOn().stream().map(Dependency::serviceId).forEach(this::brighten);
        structure.callers(service).forEach(this::brighten);
    }

    private void brighten(Ref<Service> ref) {
        structure.service(ref).ifPresent(this::brighten);
    }

    private void brighten(Service service) {
        bright.add(service.id());
        structure.owner(service).map(Team::id).ifPresent(bright::add);
    }
}
