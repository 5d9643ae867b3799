package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.InteractionMode;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// TOP-007: services pass from those who build them to an operations team that never works with them (anti-type A).
public final class SeparateOperations implements Rule {
    private static final Parameter SERVICES = Parameter.of("services", "3", "services")
            .between("1", "1000")
            .meaning("The services handed over without shared work from which on it is a silo.");

    private static final Parameter SHARE = Parameter.of("share", "0.30", "share")
            .between("0.01", "1")
            .meaning("The share of a value stream's services in production from which on it is a silo.");

    private static final String PEOPLE = """
        "teams": [{ "id": "ops", "name": "Operations", "specialism": "OPERATIONS" }, { "id": "shop", "name": "Shop" }],
        """;

    private static final Metadata METADATA = Metadata.of(
                    "TOP-007", "Development and operations silos (anti-type A)", Severity.ERROR)
            .when("Services in production pass to the first line of an operations team from builders that "
                    + "neither collaborate with it nor are facilitated: at least {services} of them, or at least "
                    + "{share} of a value stream's production services.")
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
                """)
            .boundaries(
                    Boundary.of(SERVICES, PEOPLE + "\"services\": [#]")
                            .accepts(handedOver(2, "", 0))
                            .reports(Severity.ERROR, handedOver(3, "", 0), handedOver(4, "", 0)),
                    Boundary.of(SHARE, PEOPLE + """
                        "valueStreams": [{ "id": "sales", "name": "Sales" }],
                        "domains": [{ "id": "selling", "name": "Selling", "valueStreamId": "sales" }],
                        "services": [#]
                        """)
                            .accepts(handedOver(1, "selling", 3), handedOver(2, "selling", 5))
                            .reports(Severity.ERROR, handedOver(1, "selling", 2), handedOver(2, "selling", 0)));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var all = byValueStream(facts.production(), facts.structure());
        handedOver(facts).forEach((ref, services) -> {
            var operations = facts.document().teams().get(ref.id());
            boolean many = services.size() >= report.count(SERVICES);
            double share = largestShare(byValueStream(services, facts.structure()), all);
            if (many || !Tolerance.exceeds(report.limit(SHARE), BigDecimal.valueOf(share)))
                report.add(finding(operations, services, facts.structure()));
        });
    }

    private Finding finding(Team operations, List<Service> services, Structure structure) {
        var pilot = pilot(services, structure);
        return finding(message(operations, services, pilot, structure), operations)
                .next(Text.of("Plan a pilot in which the builders of {0} run it.", pilot.name()), pilot);
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

    /// What each operations team runs for builders it does not work with.
    private static Map<Ref<Team>, List<Service>> handedOver(Facts facts) {
        var handedOver = new LinkedHashMap<Ref<Team>, List<Service>>();
        for (Service service : facts.production()) {
            for (Team operations : runners(service, facts.structure()))
                handedOver
                        .computeIfAbsent(operations.ref(), any -> new ArrayList<>())
                        .add(service);
        }
        return handedOver;
    }

    private static List<Team> runners(Service service, Structure structure) {
        if (!structure.model(service).equals(Optional.of(OperatingModel.OPS_HANDOFF))) return List.of();
        return structure.builder(service).stream()
                .flatMap(builder -> structure.firstLine(service).stream()
                        .flatMap(ref -> structure.team(ref).stream())
                        .filter(team -> team.is(Specialism.OPERATIONS) && !team.roleGroup())
                        .filter(team -> isStranger(team, builder, structure)))
                .toList();
    }

    private static boolean isStranger(Team operations, Team builder, Structure structure) {
        return !builder.id().equals(operations.id())
                && structure.interactions(builder).stream()
                        .filter(each -> each.joins(builder.ref(), operations.ref()))
                        .noneMatch(each ->
                                each.is(InteractionMode.COLLABORATION) || each.is(InteractionMode.FACILITATING));
    }

    /// The largest share that these services are of one value stream's services in production; 0 without any.
    private static double largestShare(Map<ValueStream, Long> some, Map<ValueStream, Long> all) {
        return some.entrySet().stream()
                .mapToDouble(each -> (double) each.getValue() / all.getOrDefault(each.getKey(), 1L))
                .max()
                .orElse(0);
    }

    private static Map<ValueStream, Long> byValueStream(List<Service> services, Structure structure) {
        return services.stream()
                .flatMap(service -> structure.valueStream(service).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /// The one that matters least and that fewest others need.
    private static Service pilot(List<Service> services, Structure structure) {
        return services.stream()
                .max(Comparator.comparingInt((Service service) -> service.tier().orElse(0))
                        .thenComparingInt(service -> -structure.callers(service).size()))
                .orElseThrow();
    }

    /// Services handed over, and others of the same domain that are not.
    private static String handedOver(int count, String domain, int others) {
        return IntStream.rangeClosed(1, count + others)
                .mapToObj(i -> """
                    { "id": "s%1$s", "name": "S%1$s", "lifecycle": "GA", "builtBy": "shop"%2$s, "operating":
                      { "model": "%3$s", "firstLineTeamId": "ops" } }\
                    """.formatted(
                                i,
                                domain.isEmpty() ? "" : ", \"domainId\": \"" + domain + "\"",
                                i <= count ? "OPS_HANDOFF" : "YBIYRI"))
                .collect(Collectors.joining(", "));
    }
}
