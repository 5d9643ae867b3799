package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.analysis.HardCycle;
import dev.remit.edit.Dependencies;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// INT-003: services need each other hard in a circle. One finding for all that hang together.
public final class HardCircle implements Rule {
    private static final int MOST_NAMES = 6;
    private static final int MOST_REPAIRS = 6;

    private static final Metadata METADATA = Metadata.of("INT-003", "Cycle of hard dependencies", Severity.WARNING)
            .when("Hard dependencies lead from a production service back to itself, over production services "
                    + "only.")
            .why("After an outage of all, each waits for the next; none can start or be recovered alone.")
            .remedy("Make one of the dependencies soft, so that a service can start without the other.")
            .sources("PD", "CALC")
            .reports(
                    """
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger" }] },
                      { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "dependsOn": [{ "serviceId": "rates" }] },
                      { "id": "rates", "name": "Rates", "lifecycle": "GA", "dependsOn": [{ "serviceId": "cart" }] }]
                    """,
                    "Cart → Ledger → Rates → Cart depend on each other hard; none can start or recover alone. "
                            + "Soften one link.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger" }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "dependsOn": [{ "serviceId": "rates" }] },
                  { "id": "rates", "name": "Rates", "lifecycle": "GA",
                    "dependsOn": [{ "serviceId": "cart", "strength": "SOFT" }] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        facts.hardCycles().forEach(cycle -> report.add(finding(cycle)));
    }

    private Finding finding(HardCycle cycle) {
        Service first = cycle.services().getFirst();
        var finding = finding(message(cycle)).about(cycle.services()).repairs(repairs(cycle));
        return finding.next(
                Text.of(
                        "Ask whether {0} can do without {1} for a while.",
                        first.name(), cycle.next(0).name()),
                first);
    }

    private static Text message(HardCycle cycle) {
        if (cycle.services().size() == 1)
            return Text.of(
                    "{0} depends on itself hard; it can never start. Remove the dependency or soften it.",
                    cycle.services().getFirst().name());
        return Text.of(
                "{0} depend on each other hard; none can start or recover alone. Soften one link.",
                String.join(" → ", names(cycle)));
    }

    /// The first again at the end, and of a long way only the beginning.
    private static List<String> names(HardCycle cycle) {
        var names = new ArrayList<>(
                cycle.services().stream().limit(MOST_NAMES).map(Service::name).toList());
        if (cycle.services().size() > MOST_NAMES) names.add("…");
        names.add(names.getFirst());
        return names;
    }

    /// Only where breaking one link is enough.
    private static List<Repair> repairs(HardCycle cycle) {
        if (!cycle.simple()) return List.of();
        return IntStream.range(0, Math.min(MOST_REPAIRS, cycle.services().size()))
                .mapToObj(place -> softening(cycle.services().get(place), cycle.next(place)))
                .toList();
    }

    private static Repair softening(Service service, Service needed) {
        return new Repair(
                Text.of("Make {0} a soft dependency of {1}", needed.name(), service.name()),
                Dependencies.soften(service.ref(), needed.ref()));
    }
}
