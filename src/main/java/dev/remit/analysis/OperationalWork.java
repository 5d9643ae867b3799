package dev.remit.analysis;

import dev.remit.model.Engagement;
import dev.remit.model.EngagementLevel;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The hours of toil and incidents that teams carry in a week: those of the services in production, and what SRE teams
/// give as advice (analyses 5.3). Who carries a service whose operating model nobody decided is unknown.
public final class OperationalWork {
    /// Six hours of work on average, from the page to the end of the post-mortem.
    private static final double HOURS_AN_INCIDENT = 6;

    private final Structure structure;
    private final Carriers carriers;
    private final Map<Id, List<Load>> loads = new HashMap<>();

    private OperationalWork(Structure structure) {
        this.structure = structure;
        this.carriers = new Carriers(structure);
        for (Service service : structure.document().services()) if (service.isProduction()) add(service);
        structure.document().engagements().forEach(this::add);
    }

    /// What one service, or advice about it, asks of a team.
    ///
    /// @param hours a week; empty while unknown
    public record Load(Optional<Service> service, Optional<Double> hours) {
        Load times(double share) {
            return new Load(service, hours.map(all -> all * share));
        }
    }

    static OperationalWork of(Structure structure) {
        return new OperationalWork(structure);
    }

    /// Everything the team carries, known or not.
    public List<Load> of(Team team) {
        return loads.getOrDefault(team.id(), List.of());
    }

    /// Hours of incident work a week.
    static double incidentWork(double incidentsPerWeek) {
        return HOURS_AN_INCIDENT * incidentsPerWeek;
    }

    private void add(Service service) {
        var model = structure.model(service);
        var load = new Load(Optional.of(service), demand(service));
        if (model.isPresent())
            carriers.of(service, model.get()).forEach(carrier -> add(carrier.team(), load.times(carrier.share())));
    }

    private void add(Engagement engagement) {
        if (!engagement.isInForce() || !engagement.level().equals(Optional.of(EngagementLevel.CONSULT))) return;
        var advice = new Load(Optional.empty(), engagement.sreHoursPerWeek().map(BigDecimal::doubleValue));
        engagement.sreTeamId().flatMap(structure::team).ifPresent(team -> add(team, advice));
    }

    private void add(Team team, Load load) {
        loads.computeIfAbsent(team.id(), id -> new ArrayList<>()).add(load);
    }

    private static Optional<Double> demand(Service service) {
        var ops = service.ops();
        return ops.toilHoursPerWeek()
                .flatMap(toil -> ops.incidentsPerWeek()
                        .map(incidents -> toil.doubleValue() + incidentWork(incidents.doubleValue())));
    }
}
