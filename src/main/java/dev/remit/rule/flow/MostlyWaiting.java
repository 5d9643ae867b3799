package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Passage;
import dev.remit.analysis.Tolerance;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.Element;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.Rounded;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/// FLW-002: a change waits far longer than anybody works on it. One finding a drawn flow.
public final class MostlyWaiting implements FlowRule {
    private static final Parameter EFFICIENCY = Parameter.of("efficiency", "0.15", "share")
            .between("0", "1")
            .meaning("The lowest share of the lead time in which a change is worked on.");

    private static final Parameter WAIT = Parameter.of("wait", "40", "hours")
            .between("0", "10000")
            .meaning("The longest wait where work passes to another team.");

    private static final String TEAMS = """
        "teams": [{ "id": "qa", "name": "QA" }, { "id": "shop", "name": "Shop" }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
        """;

    private static final Metadata METADATA = Metadata.of("FLW-002", "Mostly waiting", Severity.WARNING)
            .when("Of a drawn flow, Σ work ÷ Σ (work + wait) < {efficiency}, or the wait before a step that "
                    + "another team takes > {wait} hours.")
            .why("What waits is neither used nor learned from, and it is the part of delivery that speed-ups forget.")
            .remedy(
                    "Shorten the longest wait first: smaller batches, a self-service, or the step in the building team.")
            .sources("LEAN", "SEED:96")
            .parameters(EFFICIENCY, WAIT)
            .reports(
                    TEAMS + """
                    "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                      { "id": "build", "stage": "DEVELOPMENT", "teamId": "shop", "processHours": 16,
                        "waitHoursBefore": 0 },
                      { "id": "test", "stage": "TESTING", "teamId": "qa", "processHours": 8,
                        "waitHoursBefore": 216 }] }]
                    """,
                    "Cart: 24 h of work takes 240 h (10% efficient, at least 15% wanted). Longest wait: 216 h (limit 40)"
                            + " before testing.")
            .accepts(TEAMS + """
                "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                  { "id": "build", "stage": "DEVELOPMENT", "teamId": "shop", "processHours": 16,
                    "waitHoursBefore": 0 },
                  { "id": "test", "stage": "TESTING", "teamId": "qa", "processHours": 8,
                    "waitHoursBefore": 40 }] }]
                """)
            .boundaries(
                    Boundary.of(EFFICIENCY, TEAMS + """
                        "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                          { "id": "build", "teamId": "shop", "processHours": 15, "waitHoursBefore": # }] }]
                        """).accepts("84", "85").reports(Severity.WARNING, "86"),
                    Boundary.of(WAIT, TEAMS + """
                        "deliveryFlows": [{ "id": "way", "serviceId": "cart", "steps": [
                          { "id": "build", "teamId": "shop" }, { "id": "test", "teamId": "qa",
                            "waitHoursBefore": # }] }]
                        """).accepts("39", "40").reports(Severity.WARNING, "41"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(DeliveryFlow flow, Element subject, Facts facts, Report report) {
        var passage = Passage.of(flow);
        BigDecimal least = report.limit(EFFICIENCY);
        boolean slow = passage.efficiency()
                .filter(share -> Tolerance.exceeds(least, BigDecimal.valueOf(share)))
                .isPresent();
        BigDecimal most = report.limit(WAIT);
        boolean stuck = passage.handovers().stream()
                .flatMap(stop -> stop.waiting().stream())
                .anyMatch(wait -> Tolerance.exceeds(wait, most));
        if (!slow && !stuck) return;
        report.add(finding(
                        message(subject, passage, slow ? Optional.of(least) : Optional.empty(), most),
                        about(subject, flow))
                .next(Text.of("Ask where a change of {0} waits, and for whom.", subject.title()), flow));
    }

    private static Text message(Element subject, Passage passage, Optional<BigDecimal> least, BigDecimal most) {
        var longest = longest(passage, most);
        return least.map(wanted -> Text.of(
                        "{0}: {1} h of work takes {2} h ({3} efficient, at least {4} wanted). {5}",
                        subject.title(),
                        hours(passage.work()),
                        hours(passage.leadTime()),
                        Percent.of(Rounded.to(3, passage.efficiency().orElse(0.0), wanted)),
                        Percent.of(wanted),
                        longest))
                .orElseGet(() -> Text.of("{0}: {1}", subject.title(), longest));
    }

    private static Text longest(Passage passage, BigDecimal most) {
        var longest = passage.stops().stream()
                .max(Comparator.comparingDouble(stop -> stop.waiting().orElse(0.0)))
                .orElseThrow();
        double hours = longest.waiting().orElse(0.0);
        String where = longest.stage().map(FlowRule::words).orElse("a step");
        return Tolerance.exceeds(hours, most)
                ? Text.of("Longest wait: {0} h (limit {1}) before {2}.", Rounded.to(1, hours, most), most, where)
                : Text.of("Longest wait: {0} h before {1}.", Rounded.to(1, hours), where);
    }

    private static BigDecimal hours(Optional<Double> hours) {
        return Rounded.to(1, hours.orElse(0.0));
    }
}
