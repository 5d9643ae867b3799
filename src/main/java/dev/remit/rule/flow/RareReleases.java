package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Delivery;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// FLW-006: a service ships large releases, rarely. For information.
public final class RareReleases implements ServiceRule {
    private static final BigDecimal HOURS_A_DAY = new BigDecimal("24");

    private static final Parameter MONTHLY = Parameter.of("monthly", "1", "deployments a month")
            .between("0", "1000")
            .meaning("The fewest deployments a month.");

    private static final Parameter HOURS = Parameter.of("hours", "720", "hours")
            .between("1", "20000")
            .meaning("The longest time from commit to production.");

    private static final Metadata METADATA = Metadata.of("FLW-006", "Large, rare releases", Severity.INFO)
            .when("Of a production service, deployments a month < {monthly}, or hours from commit to "
                    + "production > {hours}.")
            .why("The more a release holds, the more can break at once and the longer it takes to find out what did.")
            .remedy("Cut work into small pieces and ship each when it is ready.")
            .sources("SEED:37", "SEED:76", "DORA", "APP")
            .parameters(MONTHLY, HOURS)
            .reports("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                  "delivery": { "deploymentsPerMonth": 0.5, "leadTimeHours": 1080 } }]
                """, "Cart ships 0.5 times a month, 45 days after commit. Ship smaller changes more often.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                  "delivery": { "deploymentsPerMonth": 4, "leadTimeHours": 48 } }]
                """)
            .boundaries(
                    Boundary.of(MONTHLY, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "delivery": { "deploymentsPerMonth": # } }]
                        """).reports(Severity.INFO, "0.9").accepts("1", "1.1"),
                    Boundary.of(HOURS, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "delivery": { "leadTimeHours": # } }]
                        """).accepts("719", "720").reports(Severity.INFO, "721"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var delivery = service.delivery();
        boolean rare = delivery.deploymentsPerMonth()
                .filter(often -> Tolerance.exceeds(report.limit(MONTHLY), often))
                .isPresent();
        boolean late = delivery.leadTimeHours()
                .filter(hours -> Tolerance.exceeds(hours, report.limit(HOURS)))
                .isPresent();
        if (rare || late)
            report.add(finding(message(service.name(), delivery), service)
                    .next(Text.of("Find the smallest change of {0} worth shipping.", service.name()), service));
    }

    private static Text message(String name, Delivery delivery) {
        var often = delivery.deploymentsPerMonth();
        var days = delivery.leadTimeHours().map(hours -> hours.divide(HOURS_A_DAY, 1, RoundingMode.HALF_UP));
        if (days.isEmpty())
            return Text.of("{0} ships {1} times a month. Ship smaller changes more often.", name, often.orElseThrow());
        return often.map(times -> Text.of(
                        "{0} ships {1} times a month, {2} days after commit. Ship smaller changes more often.",
                        name, times, days.get()))
                .orElseGet(() ->
                        Text.of("{0} ships {1} days after commit. Ship smaller changes more often.", name, days.get()));
    }
}
