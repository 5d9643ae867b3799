package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Slo;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// OPM-007: SRE carries the pager of a service that few would miss.
public final class SpoiltService implements ServiceRule {
    private static final Parameter TIER = Parameter.of("tier", "3", "tier")
            .between("2", "5")
            .meaning("The most important tier that is not worth the pager of SRE.");

    private static final Parameter TARGET = Parameter.of("target", "0.999", "share")
            .between("0", "1")
            .meaning("The target below which a service is not worth the pager of SRE.");

    private static final Metadata METADATA = Metadata.of(
                    "OPM-007", "SRE effort on an unimportant service", Severity.INFO)
            .when("SRE is on call for a production service whose tier ≥ {tier}, or whose best target < " + "{target}.")
            .why("SRE cannot carry every service, and each one it carries keeps it from one that matters more.")
            .remedy("Give the pager back to the building team, and let SRE give advice.")
            .sources("SRE-32", "SMITH", "APP")
            .parameters(TIER, TARGET)
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE", "specialism": "SRE" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop", "tier": 3,
                      "operating": { "model": "SRE_RUN", "firstLineTeamId": "sre" },
                      "slos": [{ "id": "up", "target": 0.995 }] }]
                    """,
                    "Cart (tier 3, target 99.5%) uses scarce SRE pager time, which is for tiers above 3 with at least"
                            + " 99.9%. Consider SRE_CONSULTED.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2,
                  "operating": { "model": "SRE_RUN" },
                  "slos": [{ "id": "fast", "target": 0.99 }, { "id": "up", "target": 0.999 }] }]
                """)
            .boundaries(
                    Boundary.of(TIER, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": #,
                          "operating": { "model": "SRE_RUN" } }]
                        """).accepts("2").reports(Severity.INFO, "3", "4"),
                    Boundary.of(TARGET, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "operating": { "model": "SHARED_ONCALL" }, "slos": [{ "id": "up", "target": # }] }]
                        """).reports(Severity.INFO, "0.9989").accepts("0.999", "0.9991"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var structure = facts.structure();
        if (structure.model(service).filter(OperatingModel::putsSreOnCall).isEmpty()) return;
        var tier = service.tier().filter(it -> it >= report.count(TIER));
        var target = best(service).filter(it -> Tolerance.exceeds(report.limit(TARGET), it));
        if (tier.isEmpty() && target.isEmpty()) return;
        var finding = finding(message(service, report), service)
                .next(Text.of("Talk to its teams about who should answer for {0}.", service.name()), service);
        report.add(structure
                .builder(service)
                .map(builder -> finding.repair(PagerReturn.to(builder, service)))
                .orElse(finding));
    }

    private static Text message(Service service, Report report) {
        var known = Stream.of(
                        service.tier().map(tier -> Text.of("tier {0}", tier)),
                        best(service).map(target -> Text.of("target {0}", Percent.of(target))))
                .flatMap(Optional::stream)
                .toList();
        return Text.of(
                "{0} ({1}) uses scarce SRE pager time, which is for tiers above {2} with at least {3}."
                        + " Consider SRE_CONSULTED.",
                service.name(), String.join(", ", texts(known)), report.count(TIER), Percent.of(report.limit(TARGET)));
    }

    private static List<String> texts(List<Text> parts) {
        return parts.stream().map(Text::toString).toList();
    }

    /// The highest target of all its objectives, whatever they are about.
    private static Optional<BigDecimal> best(Service service) {
        return service.slos().stream()
                .flatMap((Slo slo) -> slo.target().stream())
                .max(Comparator.naturalOrder());
    }
}
