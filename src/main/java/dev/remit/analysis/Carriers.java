package dev.remit.analysis;

import dev.remit.model.Engagement;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who carries the operational work of a service, and what share of it, by its operating model (analyses 5.3): the
/// building team, and for the rest SRE or operations.
record Carriers(Structure structure) {
    private static final double SRE_RUN_DEFAULT = 0.05;

    /// A team and its share, above 0.
    record Carrier(Team team, double share) {}

    List<Carrier> of(Service service, OperatingModel model) {
        double kept = kept(service, model);
        var carriers = new ArrayList<Carrier>(2);
        if (kept > 0) structure.builder(service).ifPresent(team -> carriers.add(new Carrier(team, kept)));
        if (kept < 1) other(service, model).ifPresent(team -> carriers.add(new Carrier(team, 1 - kept)));
        return carriers;
    }

    /// What stays with the building team.
    private double kept(Service service, OperatingModel model) {
        return switch (model) {
            case YBIYRI, SRE_CONSULTED -> 1;
            case SRE_EMBEDDED -> 0.7;
            case SHARED_ONCALL -> 0.5;
            case SRE_RUN -> developerOpsShare(service);
            case OPS_HANDOFF -> 0;
        };
    }

    private double developerOpsShare(Service service) {
        return structure
                .engagement(service)
                .map(Engagement::developerOpsShare)
                .map(Number::doubleValue)
                .orElse(SRE_RUN_DEFAULT);
    }

    private Optional<Team> other(Service service, OperatingModel model) {
        return switch (model) {
            case YBIYRI, SRE_CONSULTED -> Optional.empty();
            case SRE_EMBEDDED, SHARED_ONCALL -> structure.sreTeam(service);
            case SRE_RUN -> structure.sreTeam(service).or(() -> pagedFirst(service, Specialism.SRE));
            case OPS_HANDOFF -> pagedFirst(service, Specialism.OPERATIONS);
        };
    }

    /// The only team that is paged first; of several the one of the specialism.
    private Optional<Team> pagedFirst(Service service, Specialism specialism) {
        var paged = structure.firstLine(service);
        return paged.stream()
                .flatMap(ref -> structure.team(ref).stream())
                .filter(team -> paged.size() == 1 || team.is(specialism))
                .findFirst();
    }
}
