package dev.remit.rule.reliability;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.edit.Objectives;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Slo;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;

/// SLO-004: an objective allows no failure at all. One finding an objective.
public final class PerfectTarget implements ServiceRule {
    private static final BigDecimal USUAL = new BigDecimal("0.999");

    private static final Metadata METADATA = Metadata.of("SLO-004", "Target of 100%", Severity.WARNING)
            .when("The target of an objective of a production service ≥ 100%.")
            .why("Where nothing may fail, nothing may change; and users cannot tell 100% from a little less.")
            .remedy("Choose the lowest target that users would not notice.")
            .sources("WB-20", "CALC", "OSLO")
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "slos": [{ "id": "up", "target": 1 }] }]
                    """,
                    "SLO up of Cart: a 100% target leaves no budget for change. "
                            + "Choose the lowest target users will not notice.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                  "slos": [{ "id": "up", "target": 0.99999 }] }]
                """)
            .boundaries(Boundary.of("100%", """
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "slos": [{ "id": "up", "target": # }] }]
                """)
                    .accepts("0.9999", "0.999999")
                    .reports(Severity.WARNING, "0.9999999999", "1"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        service.slos().stream().filter(PerfectTarget::isPerfect).forEach(slo -> report.add(finding(slo, service)));
    }

    private static boolean isPerfect(Slo slo) {
        return slo.target()
                .filter(target -> !Tolerance.exceeds(BigDecimal.ONE, target))
                .isPresent();
    }

    private Finding finding(Slo slo, Service service) {
        var message = Text.of(
                "SLO {0} of {1}: a 100% target leaves no budget for change. "
                        + "Choose the lowest target users will not notice.",
                slo.id(), service.name());
        return finding(message, service)
                .keyed(slo.id().text())
                .repair(
                        Text.of("Set the target of SLO {0} of {1} to {2}", slo.id(), service.name(), Percent.of(USUAL)),
                        Objectives.retarget(service.ref(), slo.id(), USUAL));
    }
}
