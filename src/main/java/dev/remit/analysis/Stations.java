package dev.remit.analysis;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.FlowStep;
import dev.remit.model.Lifecycle;
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

/// Where each team stands in the delivery flows of services: the steps that are drawn for it, once a service the flow
/// counts for. Retired services are left out.
public final class Stations {
    private final Map<Id, List<Station>> byTeam = new HashMap<>();

    private Stations(Structure structure, Flows flows) {
        for (Service service : structure.document().services()) {
            if (!service.is(Lifecycle.RETIRED)) flows.drawn(service).ifPresent(flow -> add(service, flow));
        }
    }

    /// A step of the flow of a service.
    public record Station(Service service, FlowStep step) {
        /// Hours the work waits before it; empty while unknown.
        public Optional<Double> waiting() {
            return step.waitHoursBefore().map(BigDecimal::doubleValue);
        }
    }

    static Stations of(Structure structure, Flows flows) {
        return new Stations(structure, flows);
    }

    /// In the order of the services' ids and of the steps.
    public List<Station> of(Team team) {
        return byTeam.getOrDefault(team.id(), List.of());
    }

    /// The services whose flows pass through the team.
    public List<Service> services(Team team) {
        var services = new ArrayList<Service>();
        for (Station station : of(team)) {
            // The steps of one service stand together; comparing whole services would take as long as reading them.
            if (services.isEmpty() || services.getLast() != station.service()) services.add(station.service());
        }
        return services;
    }

    private void add(Service service, DeliveryFlow flow) {
        for (FlowStep step : flow.steps()) {
            step.teamId()
                    .ifPresent(team -> byTeam.computeIfAbsent(team.id(), id -> new ArrayList<>())
                            .add(new Station(service, step)));
        }
    }
}
