package dev.remit.rule.engagement;

import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Ref;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Who is paged first for a service, against what its model asks for. Teams that are unknown fit.
record Pager(Service service, Set<Ref<Team>> firstLine, Structure structure) {
    static Pager of(Service service, Structure structure) {
        return new Pager(service, structure.firstLine(service), structure);
    }

    boolean fits(OperatingModel model) {
        return switch (model) {
            case YBIYRI, SRE_CONSULTED, SRE_EMBEDDED -> answers(builder());
            case SHARED_ONCALL -> answers(builder()) && answers(sre());
            case SRE_RUN -> answers(sre()) && (sre().isEmpty() || firstLine.size() == 1);
            case OPS_HANDOFF -> firstLine.stream().anyMatch(this::mayBeOperations);
        };
    }

    /// The simplest model that what is done agrees with.
    Optional<OperatingModel> fitting() {
        if (builder().isPresent() && answers(builder())) return Optional.of(OperatingModel.YBIYRI);
        boolean operations = teams().anyMatch(team -> team.is(Specialism.OPERATIONS));
        return operations ? Optional.of(OperatingModel.OPS_HANDOFF) : Optional.empty();
    }

    /// The one team the model wants paged first.
    Optional<Team> meantBy(OperatingModel model) {
        return switch (model) {
            case YBIYRI, SRE_CONSULTED, SRE_EMBEDDED -> builder();
            case SRE_RUN -> sre();
            case SHARED_ONCALL, OPS_HANDOFF -> Optional.empty();
        };
    }

    Stream<Team> teams() {
        return firstLine.stream().flatMap(ref -> structure.team(ref).stream());
    }

    private Optional<Team> builder() {
        return structure.builder(service);
    }

    private Optional<Team> sre() {
        return structure.sreTeam(service);
    }

    private boolean answers(Optional<Team> team) {
        return team.filter(it -> !firstLine.contains(it.ref())).isEmpty();
    }

    private boolean mayBeOperations(Ref<Team> ref) {
        return structure
                .team(ref)
                .filter(team -> !team.is(Specialism.OPERATIONS))
                .isEmpty();
    }
}
