package dev.remit.raci;

import dev.remit.model.DataClass;
import dev.remit.model.Document;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the matrices of one document share: activities, roles, tables and what is set by hand.
final class Scheme {
    private final Axis<Activity> activities;
    private final List<Integer> flow;
    private final Axis<Role> roles;
    private final Tables tables;
    private final Overrides overrides;
    private final Map<Optional<OperatingModel>, Sheet> plain = new HashMap<>();
    private final Map<Optional<OperatingModel>, Sheet> regulated = new HashMap<>();

    private Scheme(Document document) {
        activities = Axis.of(Catalogue.activities(document), Activity::code);
        flow = flow(activities);
        roles = Axis.of(Catalogue.roles(document), Role::code);
        tables = new Tables(document.activities());
        overrides = new Overrides(document.raciOverrides());
        addSheets(Optional.empty());
        for (var model : OperatingModel.values()) addSheets(Optional.of(model));
    }

    static Scheme of(Document document) {
        return new Scheme(document);
    }

    Axis<Activity> activities() {
        return activities;
    }

    /// The places of the activities of the default delivery flow, in its order.
    List<Integer> flow() {
        return flow;
    }

    Axis<Role> roles() {
        return roles;
    }

    /// The entry that wins for each activity and role of the service.
    Sheet sheet(Service service, Optional<OperatingModel> model) {
        var sheets = isRegulated(service) ? regulated : plain;
        var standard = Objects.requireNonNull(sheets.get(model));
        return with(overrides.of(service), with(overrides.ofDomain(service), standard));
    }

    /// All entries that speak for one activity and role of the service.
    Ladder ladder(Service service, Optional<OperatingModel> model, Activity activity, Role role) {
        return new Ladder(
                find(overrides.of(service), activity, role),
                find(overrides.ofDomain(service), activity, role),
                isRegulated(service) ? tables.ofOverlay(activity, role) : Optional.empty(),
                tables.ofModel(model, activity, role));
    }

    private void addSheets(Optional<OperatingModel> model) {
        var standard = Sheet.of(activities, roles, (activity, role) -> tables.ofModel(model, activity, role));
        plain.put(model, standard);
        regulated.put(model, Sheet.of(activities, roles, (activity, role) -> regulated(model, activity, role)));
    }

    private Entry regulated(Optional<OperatingModel> model, Activity activity, Role role) {
        Optional<? extends Entry> overlay = tables.ofOverlay(activity, role);
        return overlay.isPresent() ? overlay.get() : tables.ofModel(model, activity, role);
    }

    /// Last to first, so that of two for one cell the first stays. What names no activity or role of ours is left out.
    private Sheet with(List<Entry.ByHand> entries, Sheet sheet) {
        var patched = sheet;
        for (var entry : entries.reversed()) {
            var activity = activities.place(entry.override().activityCode());
            var role = roles.place(entry.override().role());
            if (activity.isEmpty() || role.isEmpty()) continue;
            patched = patched.with(activity.getAsInt(), role.getAsInt(), entry);
        }
        return patched;
    }

    private static Optional<Entry.ByHand> find(List<Entry.ByHand> entries, Activity activity, Role role) {
        return entries.stream().filter(entry -> entry.isFor(activity, role)).findFirst();
    }

    private static List<Integer> flow(Axis<Activity> activities) {
        return IntStream.range(0, activities.size())
                .boxed()
                .filter(place -> activities.at(place).flow().isPresent())
                .sorted(Comparator.comparingInt(
                        place -> activities.at(place).flow().orElseThrow()))
                .toList();
    }

    private static boolean isRegulated(Service service) {
        return service.dataClass().equals(Optional.of(DataClass.REGULATED));
    }
}
