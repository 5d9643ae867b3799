package dev.remit.rule.flow;

import dev.remit.analysis.ChangeFailRate;
import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.Rounded;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;

/// FLW-004: too many deployments of a service need immediate repair. Silent on small samples.
public final class FailingDeployments implements ServiceRule {
    private static final BigDecimal SEVERE = new BigDecimal("0.30");

    private static final Parameter SAMPLE = Parameter.of("sample", "20", "deployments")
            .between("1", "10000")
            .meaning("The fewest deployments that say anything.");

    private static final Parameter RATE = Parameter.of("rate", "0.15", "share")
            .between("0", "1")
            .meaning("The highest share of deployments that need immediate repair.");

    private static final Metadata METADATA = Metadata.of("FLW-004", "New deployments fail too often", Severity.WARNING)
            .except("An error above 30 %.")
            .when("A production service had at least {sample} deployments in the sample, and failed ÷ "
                    + "deployments > {rate}.")
            .why("Each failed deployment costs users an outage and the team a day, so people release less and larger.")
            .remedy("Make changes smaller, tests better, and show each change to few users first.")
            .sources("SEED:82", "DORA")
            .parameters(SAMPLE, RATE)
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                      "delivery": { "deployments": 25, "failedDeployments": 7 } }]
                    """,
                    "28% of 25 deployments of Cart needed repair (limit 15%). Smaller changes, better tests, canary.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                  "delivery": { "deployments": 20, "failedDeployments": 3 } }]
                """)
            .boundaries(
                    Boundary.of(SAMPLE, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "delivery": { "deployments": #, "failedDeployments": 4 } }]
                        """).accepts("19").reports(Severity.WARNING, "20", "21"),
                    Boundary.of(RATE, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "delivery": { "deployments": 1000, "failedDeployments": # } }]
                        """)
                            .accepts("149", "150")
                            .reports(Severity.WARNING, "151", "299", "300")
                            .reports(Severity.ERROR, "301"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        BigDecimal limit = report.limit(RATE);
        ChangeFailRate.of(service.delivery())
                .filter(sample -> sample.deployments() >= report.count(SAMPLE))
                .filter(sample -> Tolerance.exceeds(sample.rate(), limit))
                .ifPresent(sample -> report(service, sample, limit, report));
    }

    private void report(Service service, ChangeFailRate sample, BigDecimal limit, Report report) {
        var message = Text.of(
                "{0} of {1} deployments of {2} needed repair (limit {3}). Smaller changes, better tests, canary.",
                Percent.of(Rounded.to(3, sample.rate(), limit)),
                sample.deployments(),
                service.name(),
                Percent.of(limit));
        var finding = finding(message, service)
                .next(Text.of("Find out what the failed deployments of {0} have in common.", service.name()), service);
        report.add(Tolerance.exceeds(sample.rate(), SEVERE) ? finding.as(Severity.ERROR) : finding);
    }
}
