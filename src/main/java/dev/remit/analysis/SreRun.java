package dev.remit.analysis;

import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The services each team runs as SRE: those of model SRE_RUN that it is engaged for or paged first for.
final class SreRun {
    private final Map<Id, List<Service>> byTeam = new HashMap<>();

    private SreRun(Structure structure) {
        for (Service service : structure.document().services()) {
            if (structure.model(service).equals(Optional.of(OperatingModel.SRE_RUN))) add(service, structure);
        }
    }

    static SreRun of(Structure structure) {
        return new SreRun(structure);
    }

    List<Service> by(Team team) {
        return byTeam.getOrDefault(team.id(), List.of());
    }

    private void add(Service service, Structure structure) {
        var runners = new LinkedHashSet<>(structure.firstLine(service));
        structure.sreTeam(service).ifPresent(sre -> runners.add(sre.ref()));
        runners.forEach(team ->
                byTeam.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(service));
    }
}
