package dev.remit.analysis;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.FlowStage;
import dev.remit.model.FlowStep;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.shape.Ref;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The way of a change to production: the teams it passes through, how long it is worked on and how long it waits
/// (analyses 5.4). A sum with an unknown part is unknown.
public record Passage(List<Stop> stops) {
    /// A step on the way.
    ///
    /// @param stage its stage, where one is known
    /// @param work hours
    /// @param waiting hours before it
    /// @param accuracy the share that arrives complete and accurate
    /// @param hourlyCost what an hour of waiting before it costs
    public record Stop(
            Optional<FlowStage> stage,
            Optional<Ref<Team>> team,
            Optional<Double> work,
            Optional<Double> waiting,
            Optional<Double> accuracy,
            Optional<Double> hourlyCost) {}

    /// As drawn.
    public static Passage of(DeliveryFlow flow) {
        return new Passage(flow.steps().stream().map(Passage::stop).toList());
    }

    /// As the RACI of a service implies it: who takes each activity of the default flow forward. Times are unknown.
    public static Passage of(Matrix matrix) {
        return new Passage(matrix.flow().stream().map(Passage::stop).toList());
    }

    /// The teams in order, each once while the work stays with it. Steps nobody is named for are passed over.
    public List<Ref<Team>> route() {
        return arrivals().stream().flatMap(stop -> stop.team().stream()).toList();
    }

    /// How often the work passes from one team to another.
    public int handoffs() {
        return Math.max(0, arrivals().size() - 1);
    }

    /// The steps at which the team changes.
    public List<Stop> handovers() {
        return arrivals().stream().skip(1).toList();
    }

    public Optional<Double> work() {
        return sum(stops, Stop::work);
    }

    public Optional<Double> waiting() {
        return sum(stops, Stop::waiting);
    }

    /// Hours from start to end.
    public Optional<Double> leadTime() {
        return work().flatMap(worked -> waiting().map(waited -> worked + waited));
    }

    /// The share of the lead time in which the change is worked on.
    public Optional<Double> efficiency() {
        return leadTime().filter(lead -> lead > 0).flatMap(lead -> work().map(worked -> worked / lead));
    }

    /// Hours of waiting where the team changes.
    public Optional<Double> handoffWaiting() {
        return sum(handovers(), Stop::waiting);
    }

    /// The share that arrives at the end without rework on the way.
    public Optional<Double> accuracy() {
        return stops.stream()
                .map(Stop::accuracy)
                .reduce(Optional.of(1.0), (one, other) -> one.flatMap(a -> other.map(b -> a * b)));
    }

    /// The share that is sent back on the way.
    public Optional<Double> rework() {
        return accuracy().map(accurate -> 1 - accurate);
    }

    /// What all waiting costs.
    public Optional<Double> waitingCost() {
        return sum(
                stops, stop -> stop.waiting().flatMap(hours -> stop.hourlyCost().map(cost -> hours * cost)));
    }

    /// The steps at which another team than before has the work, the first one too.
    private List<Stop> arrivals() {
        var arrivals = new ArrayList<Stop>();
        for (Stop stop : stops) {
            if (stop.team().isEmpty()) continue;
            if (arrivals.isEmpty() || !arrivals.getLast().team().equals(stop.team())) arrivals.add(stop);
        }
        return arrivals;
    }

    private static Optional<Double> sum(List<Stop> stops, Function<Stop, Optional<Double>> part) {
        return stops.stream()
                .map(part)
                .reduce(Optional.of(0.0), (one, other) -> one.flatMap(a -> other.map(b -> a + b)));
    }

    private static Stop stop(FlowStep step) {
        return new Stop(
                step.stage(),
                step.teamId(),
                step.processHours().map(BigDecimal::doubleValue),
                step.waitHoursBefore().map(BigDecimal::doubleValue),
                step.percentCompleteAccurate().map(BigDecimal::doubleValue),
                step.costPerHour().map(BigDecimal::doubleValue));
    }

    private static Stop stop(Row row) {
        return new Stop(
                row.activity().stage(),
                row.lead().map(Team::ref),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
