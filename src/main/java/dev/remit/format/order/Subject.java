package dev.remit.format.order;

import java.time.LocalDate;
import java.util.Optional;

/// What a file is about: how much of the organisation, in which state, on which day.
///
/// @param diagram the id of the one that is drawn or whose elements are meant; the first where there is none
/// @param plan the one after which the organisation is looked at; as it is where there is none
/// @param today the day rules take for today; the document's where there is none
/// @param printed the day that is written on it; the clock's where there is none
public record Subject(
        Scope scope,
        Optional<String> diagram,
        Optional<PlanPoint> plan,
        Optional<LocalDate> today,
        Optional<LocalDate> printed,
        People people) {
    public static final Subject ALL = new Subject(
            Scope.ALL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), People.NAMED);

    /// Without a diagram that changes nothing, so that it may be deleted.
    Subject withoutIdle(Wish of) {
        return of.isDiagram() || scope instanceof Scope.View ? this : on(Optional.empty());
    }

    public Subject in(Scope other) {
        return new Subject(other, diagram, plan, today, printed, people);
    }

    public Subject on(Optional<String> otherDiagram) {
        return new Subject(scope, otherDiagram, plan, today, printed, people);
    }

    public Subject after(Optional<PlanPoint> otherPlan) {
        return new Subject(scope, diagram, otherPlan, today, printed, people);
    }

    public Subject at(Optional<LocalDate> day) {
        return new Subject(scope, diagram, plan, day, printed, people);
    }

    public Subject printed(Optional<LocalDate> day) {
        return new Subject(scope, diagram, plan, today, day, people);
    }

    public Subject with(People shown) {
        return new Subject(scope, diagram, plan, today, printed, shown);
    }
}
