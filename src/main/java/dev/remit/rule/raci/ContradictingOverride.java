package dev.remit.rule.raci;

import dev.remit.analysis.Facts;
import dev.remit.edit.Edit;
import dev.remit.edit.RaciOverrides;
import dev.remit.model.Document;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.raci.Entry;
import dev.remit.raci.Ladder;
import dev.remit.raci.Matrix;
import dev.remit.raci.Role;
import dev.remit.raci.Row;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// RAC-008: letters set by hand make another answer for running a service than its operating model does, or for
/// anything without saying why. Compared with the default of the model after the overlay.
public final class ContradictingOverride implements Rule {
    private static final Set<String> RUNNING = Set.of("OPS-01", "OPS-02", "OPS-03", "REL-03");

    private static final Metadata METADATA = Metadata.of(
                    "RAC-008", "Override contradicts the operating model", Severity.WARNING)
            .when("For a production service, letters set by hand give a role the A, or take it away, "
                    + "against the default of the operating model with its overlay: of OPS-01, OPS-02, OPS-03 "
                    + "or REL-03 where a model is decided, of any other activity where no reason is given.")
            .why("Where the model says one team and the letters another, people page the wrong one at night.")
            .remedy("Take the letters back, change the operating model, or write down why they differ.")
            .sources("APP", "SMITH")
            .reports(
                    """
                    "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                      "operating": { "model": "YBIYRI" }, "roleBindings": [{ "role": "OPS", "teamId": "ops" }] }],
                    "raciOverrides": [
                      { "id": "o1", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD", "value": "R",
                        "reason": "Tried out." },
                      { "id": "o2", "serviceId": "cart", "activityCode": "OPS-02", "role": "OPS", "value": "A",
                        "reason": "Tried out." },
                      { "id": "o3", "serviceId": "cart", "activityCode": "TST-01", "role": "BUILD", "value": "R" },
                      { "id": "o4", "serviceId": "cart", "activityCode": "TST-01", "role": "OPS", "value": "A" }]
                    """,
                    "Cart is YBIYRI, yet 'Respond to pages' is accountable to Operations.",
                    "Cart: 'Test function and integration' is accountable to Operations by hand, and no reason is"
                            + " given. Give one or remove it.")
            .accepts("""
                "teams": [{ "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "operating": { "model": "YBIYRI" }, "roleBindings": [{ "role": "OPS", "teamId": "ops" }] }],
                "raciOverrides": [
                  { "id": "o1", "serviceId": "cart", "activityCode": "OPS-02", "role": "OPS", "value": "R" },
                  { "id": "o3", "serviceId": "cart", "activityCode": "TST-01", "role": "BUILD", "value": "R",
                    "reason": "Operations know the data." },
                  { "id": "o4", "serviceId": "cart", "activityCode": "TST-01", "role": "OPS", "value": "A",
                    "reason": "Operations know the data." }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var touched = new Touched(facts.document());
        for (Service service : facts.production()) {
            var codes = touched.activities(service);
            if (codes.isEmpty()) continue;
            var matrix = facts.raci().matrix(service);
            for (Row row : matrix.rows()) {
                if (codes.contains(row.activity().code())) check(row, matrix, report);
            }
        }
    }

    private void check(Row row, Matrix matrix, Report report) {
        var changes = changes(row, matrix);
        boolean running =
                matrix.model().isPresent() && RUNNING.contains(row.activity().code());
        boolean unexplained = changes.stream().anyMatch(Change::isUnexplained);
        if (changes.isEmpty() || !(running || unexplained)) return;
        Service service = matrix.service();
        var finding = finding(message(row, matrix, running), service)
                .keyed(row.activity().code());
        report.add((changes.stream().allMatch(Change::isOfService)
                        ? finding.repair(undoing(changes, row, service))
                        : finding)
                .next(
                        Text.of(
                                "Agree who answers for {0} of {1}.",
                                row.activity().code(), service.name()),
                        service));
    }

    private static Text message(Row row, Matrix matrix, boolean running) {
        String service = matrix.service().name();
        Text activity = row.activity().name();
        var teams = row.accountable().stream().map(Team::name).toList();
        String holder = teams.isEmpty() ? "nobody" : Words.list(teams);
        return running
                ? Text.of(
                        "{0} is {1}, yet '{2}' is accountable to {3}.",
                        service, matrix.model().orElseThrow(), activity, holder)
                : Text.of(
                        "{0}: '{1}' is accountable to {2} by hand, and no reason is given. Give one or remove it.",
                        service, activity, holder);
    }

    private static Repair undoing(List<Change> changes, Row row, Service service) {
        String code = row.activity().code();
        return new Repair(
                Text.of("Remove what was set by hand for {0} of {1}", code, service.name()),
                changes.stream()
                        .map(change -> RaciOverrides.clear(
                                service.ref(), code, change.role().code()))
                        .reduce(document -> document, Edit::then));
    }

    /// A role that answers for the activity by hand and not by default, or the other way round.
    private record Change(Role role, Entry.ByHand entry, boolean isOfService) {
        boolean isUnexplained() {
            return entry.override().reason().filter(reason -> !reason.isBlank()).isEmpty();
        }
    }

    private static List<Change> changes(Row row, Matrix matrix) {
        return matrix.roles().stream()
                .flatMap(role -> change(role, matrix.ladder(row.activity(), role)).stream())
                .toList();
    }

    private static Optional<Change> change(Role role, Ladder ladder) {
        boolean usual = ladder.standard().letters().isAccountable();
        if (!(ladder.winner() instanceof Entry.ByHand set) || set.letters().isAccountable() == usual)
            return Optional.empty();
        return Optional.of(new Change(role, set, ladder.domain().isEmpty()));
    }

    /// For which activities of a service or domain anything is set by hand.
    private static final class Touched {
        private final Map<Id, Set<String>> codes = new HashMap<>();

        Touched(Document document) {
            for (RaciOverride each : document.raciOverrides()) {
                var subject =
                        each.serviceId().map(Ref::id).or(() -> each.domainId().map(Ref::id));
                subject.ifPresent(
                        id -> codes.computeIfAbsent(id, any -> new HashSet<>()).add(each.activityCode()));
            }
        }

        Set<String> activities(Service service) {
            var own = codes.getOrDefault(service.id(), Set.of());
            var shared = service.domainId()
                    .map(domain -> codes.getOrDefault(domain.id(), Set.of()))
                    .orElse(Set.of());
            if (own.isEmpty() || shared.isEmpty()) return own.isEmpty() ? shared : own;
            var both = new HashSet<>(own);
            both.addAll(shared);
            return both;
        }
    }
}
