package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.PlanStep;
import dev.remit.model.PlannedChange;
import dev.remit.model.Scenario;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Ref;
import dev.remit.shape.Row;
import dev.remit.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan as seen from the organisation as it is today: what each of its changes would meet if the steps were taken in
/// their order. Steps that were done are part of the organisation already and are left out.
public final class PlanWalk {
    private final List<Met> met = new ArrayList<>();
    private Document document;

    private PlanWalk(Document document) {
        this.document = document;
    }

    /// What a change meets.
    public enum Fate {
        /// It happens.
        TAKES_EFFECT,
        /// Everything is already as it wants it, or it wants nothing else than there is.
        CHANGES_NOTHING,
        /// Its element or attribute is gone, so there is nothing to change.
        LOST,
        /// Something else stands where it expects what it knew.
        DRIFTED
    }

    /// A change of a step, and what it meets.
    ///
    /// @param now what stands there when its turn comes
    public record Met(PlanStep step, PlannedChange change, Fate fate, Raw now) {}

    /// Every change of the steps that are not done, in their order.
    public static List<Met> of(Document document, Scenario scenario) {
        return new PlanWalk(document).through(scenario.steps()).met();
    }

    /// The organisation once the steps up to that one are taken, or all where none is named; they are done on that day.
    /// What drifted is set all the same; what is lost is passed over.
    public static Document after(Document document, Scenario scenario, Optional<Id> last, LocalDate day) {
        var taken = new ArrayList<PlanStep>();
        for (PlanStep step : scenario.steps()) {
            taken.add(step);
            if (last.equals(Optional.of(step.id()))) break;
        }
        var after = new PlanWalk(document).through(taken).document;
        return Plans.done(new Ref<>(scenario.id()), taken, day).apply(after);
    }

    private PlanWalk through(List<PlanStep> steps) {
        for (PlanStep step : steps) {
            if (step.doneOn().isEmpty()) step.changes().forEach(change -> meet(step, change));
        }
        return this;
    }

    private List<Met> met() {
        return List.copyOf(met);
    }

    private void meet(PlanStep step, PlannedChange change) {
        if (change.kind().isEmpty()) return;
        var element = document.find(change.elementId());
        switch (change.kind().get()) {
            case ADD -> met.add(new Met(step, change, add(change, element), Raw.NOTHING));
            case REMOVE -> met.add(new Met(step, change, remove(element), Raw.NOTHING));
            case SET -> met.add(set(step, change, element));
        }
    }

    private Fate add(PlannedChange change, Optional<Element> standing) {
        var wanted = change.table().flatMap(table -> added(change, table));
        if (wanted.isEmpty()) return Fate.LOST;
        if (standing.isPresent()) return standing.equals(wanted) ? Fate.CHANGES_NOTHING : Fate.DRIFTED;
        document = document.with(wanted.get());
        return Fate.TAKES_EFFECT;
    }

    private static Optional<Element> added(PlannedChange change, String table) {
        return Shape.of(Document.class)
                .find(table)
                .filter(field -> field.kind() instanceof Kind.Rows<?>)
                .flatMap(field -> read((Kind.Rows<?>) field.kind(), change));
    }

    private static <T extends Record & Row> Optional<Element> read(Kind.Rows<T> rows, PlannedChange change) {
        var reading = Reading.ofThisVersion();
        return rows.shape()
                .read(change.to(), reading)
                .filter(row -> !reading.hasErrors() && row.id().equals(change.elementId()))
                .map(Element.class::cast);
    }

    private Fate remove(Optional<Element> standing) {
        if (standing.isEmpty()) return Fate.CHANGES_NOTHING;
        document = document.without(standing.get().id());
        return Fate.TAKES_EFFECT;
    }

    private Met set(PlanStep step, PlannedChange change, Optional<Element> standing) {
        var path = change.path().map(FieldPath::parse);
        if (standing.isEmpty() || path.isEmpty()) return new Met(step, change, Fate.LOST, Raw.NOTHING);
        return set(step, change, (Record) standing.get(), path.get());
    }

    private Met set(PlanStep step, PlannedChange change, Record row, FieldPath path) {
        Raw now = Fields.at(row, path);
        var after = changed(row.getClass().asSubclass(Record.class), row, path, change.to());
        if (after.isEmpty()) return new Met(step, change, Fate.LOST, now);
        if (after.get() == row || after.get().equals(row)) return new Met(step, change, Fate.CHANGES_NOTHING, now);
        var known = changed(row.getClass().asSubclass(Record.class), row, path, change.from());
        boolean drifted = known.filter(before -> before.equals(row)).isEmpty();
        document = document.with((Element) after.get());
        return new Met(step, change, drifted ? Fate.DRIFTED : Fate.TAKES_EFFECT, now);
    }

    /// The row with that at the path. Comparing rows instead of what is written tells `0.990` from `0.99` as little as
    /// a default from nothing.
    private static <T extends Record> Optional<Record> changed(Class<T> type, Record row, FieldPath path, Raw to) {
        var reading = Reading.ofThisVersion();
        return Shape.of(type)
                .set(type.cast(row), path, to, reading)
                .filter(changed -> !reading.hasErrors())
                .map(Record.class::cast);
    }
}
