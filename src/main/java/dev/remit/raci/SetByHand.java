package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.model.RaciOverride;
import dev.remit.model.Team;
import java.util.List;
import java.util.Optional;

/// Letters set by hand for one service or for a domain, beside what is derived without them.
///
/// @param matrix of the service, or of any service of the domain; empty where there is none
/// @param derived what the role would have now; empty for a domain, where that may be another for each service
public record SetByHand(
        RaciOverride override,
        Optional<Matrix> matrix,
        Optional<Activity> activity,
        Optional<Role> role,
        Optional<Letters> derived,
        Standing standing) {
    /// All of them, in the order of ids.
    public static List<SetByHand> all(Raci raci) {
        return raci.document().raciOverrides().stream()
                .filter(each -> each.value().isPresent())
                .map(each -> of(each, raci))
                .toList();
    }

    private static SetByHand of(RaciOverride override, Raci raci) {
        var activity = raci.activities().stream()
                .filter(each -> each.code().equals(override.activityCode()))
                .findFirst();
        var role = raci.roles().stream()
                .filter(each -> each.code().equals(override.role()))
                .findFirst();
        var matrix =
                override.serviceId().map(service -> raci.find(service.id())).orElseGet(() -> ofDomain(override, raci));
        var derived = override.serviceId().isEmpty() || activity.isEmpty() || role.isEmpty()
                ? Optional.<Letters>empty()
                : matrix.map(
                        it -> it.ladder(activity.get(), role.get()).derived().letters());
        boolean isLoose = matrix.isEmpty() || activity.isEmpty() || role.isEmpty();
        return new SetByHand(
                override, matrix, activity, role, derived, isLoose ? Standing.LOOSE : standing(override, derived));
    }

    private static Optional<Matrix> ofDomain(RaciOverride override, Raci raci) {
        return raci.matrices().stream()
                .filter(each -> override.domainId().isPresent()
                        && each.service().domainId().equals(override.domainId()))
                .findFirst();
    }

    private static Standing standing(RaciOverride override, Optional<Letters> derived) {
        if (derived.isEmpty()) return Standing.HOLDS;
        if (derived.equals(override.value()) && !override.supports()) return Standing.NEEDLESS;
        boolean isAsOnTheDay = override.derived().map(derived.get()::equals).orElse(true);
        return isAsOnTheDay ? Standing.HOLDS : Standing.MOVED;
    }

    public boolean isUnexplained() {
        return override.reason().filter(reason -> !reason.isBlank()).isEmpty();
    }

    /// The team whose letters these are; empty where no team fills the role.
    public Optional<Team> team() {
        return matrix.flatMap(it -> role.flatMap(it::filling)).map(Filling::team);
    }
}
