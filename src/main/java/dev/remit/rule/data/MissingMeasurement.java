package dev.remit.rule.data;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// DAT-002: what should be known of an important service is not, so that rules are silent. The only rule that reports
/// what is unknown.
public final class MissingMeasurement implements ServiceRule {
    private static final Parameter TIER =
            Parameter.of("tier", "2", "tier").between("1", "4").meaning("The least important tier that is looked at.");

    private static final Metadata METADATA = Metadata.of("DAT-002", "Missing measurement", Severity.INFO)
            .when("Of a production service whose tier ≤ {tier} the incidents a week, the deployments in the sample, the"
                    + " measured share of an indicator or the headcount of its owner is unknown.")
            .why("A rule that lacks its figure is silent, and its silence must not be taken for praise.")
            .remedy("Measure it, or write down what is known.")
            .sources("APP")
            .parameters(TIER)
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2,
                      "ops": { "incidentsPerWeek": 1 }, "slis": [{ "id": "up" }],
                      "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                    """,
                    "Cart lacks deployments, a measured indicator and the headcount of its owner; FLW-004, SLO-006,"
                            + " TOP-001 and TOP-002 could not be checked.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop", "headcount": 7 }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 2, "ops": { "incidentsPerWeek": 0 },
                    "delivery": { "deployments": 0 }, "slis": [{ "id": "up", "measured": 0.999 }],
                    "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
                  { "id": "wiki", "name": "Wiki", "lifecycle": "GA" }]
                """)
            .boundaries(Boundary.of(TIER, """
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": # }]
                """).reports(Severity.INFO, "1", "2").accepts("3"));

    /// A figure that is unknown, and the rules that need it.
    private record Gap(Text figure, List<String> rules) {}

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        if (service.tier().orElse(Integer.MAX_VALUE) > report.count(TIER)) return;
        var gaps = gaps(service, facts);
        if (gaps.isEmpty()) return;
        var message = Text.of(
                "{0} lacks {1}; {2} could not be checked.",
                service.name(),
                Words.list(figures(gaps)),
                Words.list(rules(gaps).toList()));
        report.add(finding(message, service)
                .next(Text.of("Write down {0} of {1}.", Words.list(figures(gaps)), service.name()), service));
    }

    private static List<Gap> gaps(Service service, Facts facts) {
        var gaps = new ArrayList<Gap>();
        if (service.ops().incidentsPerWeek().isEmpty())
            gaps.add(new Gap(Text.of("incidents a week"), List.of("ONC-004", "ONC-005")));
        if (service.delivery().deployments().isEmpty()) gaps.add(new Gap(Text.of("deployments"), List.of("FLW-004")));
        if (isUnmeasured(service)) gaps.add(new Gap(Text.of("a measured indicator"), List.of("SLO-006")));
        if (hasOwnerOfUnknownSize(service, facts))
            gaps.add(new Gap(Text.of("the headcount of its owner"), List.of("TOP-001", "TOP-002")));
        return gaps;
    }

    /// Without any indicator nothing is measured either.
    private static boolean isUnmeasured(Service service) {
        return service.slis().isEmpty()
                || service.slis().stream().anyMatch(sli -> sli.measured().isEmpty());
    }

    private static boolean hasOwnerOfUnknownSize(Service service, Facts facts) {
        return facts.structure()
                .owner(service)
                .filter(owner -> facts.headcount(owner).isEmpty())
                .isPresent();
    }

    private static List<Text> figures(List<Gap> gaps) {
        return gaps.stream().map(Gap::figure).toList();
    }

    private static Stream<String> rules(List<Gap> gaps) {
        return gaps.stream().flatMap(gap -> gap.rules().stream());
    }
}
