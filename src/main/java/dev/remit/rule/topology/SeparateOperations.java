package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.model.InteractionMode;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// TOP-007: services pass from those who build them to an operations team that never works with them (anti-type A).
public final class SeparateOperations implements TeamRule {
    private static final Parameter SERVICES = Parameter.of("services", "3", "services")
            .between("1", "1000")
            .meaning("The services handed over without shared work from which on it is a silo.");

    private static final Parameter SHARE = Parameter.of("share", "0.30", "share")
            .between("0.01", "1")
            .meaning("The share of a value stream's services in production from which on it is a silo.");

    private static final Metadata METADATA = Metadata.of(
                    "TOP-007", "Development and operations silos (anti-type A)", Severity.ERROR)
            .why("Those who build never feel what breaks, and those who run it cannot change it, so nothing improves.")
            .remedy("Start with one service that matters little: the team that builds it runs it, and operations"
                    + " helps.")
            .sources("DT", "SEED:29", "APP")
            .parameters(SERVICES, SHARE)
            .reports(
                    """
                    "teams": [
                      { "id": "ops", "name": "Operations", "specialism": "OPERATIONS" },
                      { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop",
                        "operating": { "model": "OPS_HANDOFF", "firstLineTeamId": "ops" } },
                      { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "tier": 1, "builtBy": "pay",
                        "operating": { "model": "OPS_HANDOFF", "firstLineTeamId": "ops" } },
                      { "id": "wishes", "name": "Wish list", "lifecycle": "GA", "tier": 3, "builtBy": "shop",
                        "operating": { "model": "OPS_HANDOFF", "firstLineTeamId": "ops" } }]
                    """,
                    "3 services pass from Shop and Pay to Operations with no shared work. Start with Wish list: move"
                            + " it to YBIYRI.")
            .accepts("""
                "teams": [
                  { "id": "ops", "name": "Operations", "specialism": "OPERATIONS" },
                  { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "interactions": [{ "id": "together", "teamAId": "ops", "teamBId": "shop", "mode": "COLLABORATION" }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop",
                    "operating": { "model": "OPS_HANDOFF", "firstLineTeamId": "ops" } },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "tier": 1, "builtBy": "pay",
                    "operating": { "model": "OPS_HANDOFF", "firstLineTeamId": "ops" } },
                  { "id": "wishes", "name": "Wish list", "lifecycle": "GA", "tier": 3, "builtBy": "shop",
                    "operating": { "model": "OPS_HANDOFF", "firstLineTeamId": "ops" } }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup() || !team.is(Specialism.OPERATIONS)) return;
        var silo = new Silo(team, facts);
        var services = silo.services();
        if (services.isEmpty()) return;
        boolean many = services.size() >= report.count(SERVICES);
        if (!many && silo.largestShare(services) < report.limit(SHARE).doubleValue()) return;
        var pilot = silo.pilot(services);
        report.add(finding(message(team, services, pilot, facts.structure()), team)
                .next(Text.of("Plan a pilot in which the builders of {0} run it.", pilot.name()), pilot));
    }

    private static Text message(Team operations, List<Service> services, Service pilot, Structure structure) {
        var builders = services.stream()
                .flatMap(service -> structure.builder(service).stream())
                .distinct()
                .map(Team::name)
                .toList();
        return services.size() == 1
                ? Text.of(
                        "{0} passes from {1} to {2} with no shared work. Start with it: move it to YBIYRI.",
                        pilot.name(), Words.list(builders), operations.name())
                : Text.of(
                        "{0} services pass from {1} to {2} with no shared work. Start with {3}: move it to YBIYRI.",
                        services.size(), Words.list(builders), operations.name(), pilot.name());
    }

    /// An operations team, and what it runs for builders it does not work with.
    private record Silo(Team operations, Facts facts) {
        List<Service> services() {
            return facts.production().stream().filter(this::isHandedOver).toList();
        }

        /// The largest share that these services are of one value stream's services in production; 0 without any.
        double largestShare(List<Service> services) {
            var all = byValueStream(facts.production());
            return byValueStream(services).entrySet().stream()
                    .mapToDouble(each -> (double) each.getValue() / all.getOrDefault(each.getKey(), 1L))
                    .max()
                    .orElse(0);
        }

        /// The one that matters least and that fewest others need.
        Service pilot(List<Service> services) {
            return services.stream()
                    .max(Comparator.comparingInt(
                                    (Service service) -> service.tier().orElse(0))
                            .thenComparingInt(service ->
                                    -facts.structure().callers(service).size()))
                    .orElseThrow();
        }

        private boolean isHandedOver(Service service) {
            var structure = facts.structure();
            return structure.model(service).equals(Optional.of(OperatingModel.OPS_HANDOFF))
                    && structure.firstLine(service).contains(operations.ref())
                    && structure.builder(service).filter(this::isStranger).isPresent();
        }

        private boolean isStranger(Team builder) {
            return !builder.id().equals(operations.id())
                    && facts.structure().interactions(builder).stream()
                            .filter(each -> each.joins(builder.ref(), operations.ref()))
                            .noneMatch(each ->
                                    each.is(InteractionMode.COLLABORATION) || each.is(InteractionMode.FACILITATING));
        }

        private Map<ValueStream, Long> byValueStream(List<Service> services) {
            return services.stream()
                    .flatMap(service -> facts.structure().valueStream(service).stream())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }
}
