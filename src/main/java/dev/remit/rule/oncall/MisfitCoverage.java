package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Coverage;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Severity;
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

/// ONC-008: a service is on call less than it promises, or around the clock for a promise that needs nobody at night.
/// Silent while no rotation covers it or one does not say when it answers.
public final class MisfitCoverage implements ServiceRule {
    private static final int UNIMPORTANT = 3;

    private static final Parameter FULL = Parameter.of("full", "0.999", "share")
            .between("0", "1")
            .meaning("The target from which on a service needs to be covered around the clock.");

    private static final Parameter EXTENDED = Parameter.of("extended", "0.99", "share")
            .between("0", "1")
            .meaning("The target from which on a service needs extended hours.");

    private static final Parameter BUSINESS = Parameter.of("business", "0.95", "share")
            .between("0", "1")
            .meaning("The target above which a service needs business hours, and up to which it needs no nights.");

    private static final Metadata METADATA = Metadata.of(
                    "ONC-008", "Coverage does not fit the target", Severity.WARNING)
            .when("The widest coverage among the rotations of a production service is less than its target "
                    + "needs: 24×7 from {full}, extended hours from {extended}, business hours above "
                    + "{business}. Or its tier ≥ 3, its target ≤ {business}, and the coverage is 24×7.")
            .why("A night of outage spends more than a month of the budget of a high target; and nights cost people.")
            .remedy("Cover the service when its promise needs it, or promise what its coverage can keep.")
            .sources("EE", "PD")
            .parameters(FULL, EXTENDED, BUSINESS)
            .reports(
                    """
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                        "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }] },
                      { "id": "wiki", "name": "Wiki", "lifecycle": "GA", "tier": 3,
                        "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                        "slos": [{ "id": "up", "sliId": "up", "target": 0.95 }] }],
                    "rotations": [
                      { "id": "days", "name": "By day", "serviceIds": ["cart"], "coverage": "BUSINESS_HOURS" },
                      { "id": "nights", "name": "Always", "serviceIds": ["wiki"], "coverage": "FULL_24X7" }]
                    """,
                    "Cart promises 99.9% but is covered in business hours only; it needs 24×7.",
                    "Wiki promises 95% and is tier 3, but costs 24×7 on-call that its target does not need.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "slis": [{ "id": "up", "category": "AVAILABILITY" }],
                    "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }] }],
                "rotations": [
                  { "id": "days", "name": "By day", "serviceIds": ["cart"], "coverage": "BUSINESS_HOURS" },
                  { "id": "nights", "name": "Always", "serviceIds": ["cart"], "coverage": "FULL_24X7" }]
                """)
            .boundaries(
                    Boundary.of(FULL, promising("EXTENDED"))
                            .accepts("0.9989")
                            .reports(Severity.WARNING, "0.999", "0.9991"),
                    Boundary.of(EXTENDED, promising("BUSINESS_HOURS"))
                            .accepts("0.989")
                            .reports(Severity.WARNING, "0.99", "0.991"),
                    Boundary.of(BUSINESS, promising("FULL_24X7"))
                            .reports(Severity.WARNING, "0.949", "0.95")
                            .accepts("0.951"));

    private static String promising(String coverage) {
        return """
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 3,
              "slis": [{ "id": "up", "category": "AVAILABILITY" }],
              "slos": [{ "id": "up", "sliId": "up", "target": # }] }],
            "rotations": [{ "id": "all", "name": "All", "serviceIds": ["cart"], "coverage": "%s" }]
            """.formatted(coverage);
    }

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var target = facts.availability().target(service);
        var covered = widest(facts.structure().rotations(service));
        if (target.isEmpty() || covered.isEmpty()) return;
        message(service, target.get(), covered.get(), report)
                .ifPresent(message -> report.add(finding(message, service)
                        .next(Text.of("Ask product what users of {0} expect at night.", service.name()), service)));
    }

    private static Optional<Text> message(Service service, BigDecimal target, Coverage covered, Report report) {
        Coverage needed = needed(target, report);
        if (covered.compareTo(needed) < 0)
            return Optional.of(Text.of(
                    "{0} promises {1} but is covered {2} only; it needs {3}.",
                    service.name(), Percent.of(target), when(covered), span(needed)));
        int tier = service.tier().orElse(0);
        boolean idle = needed == Coverage.NONE && tier >= UNIMPORTANT && covered == Coverage.FULL_24X7;
        return idle
                ? Optional.of(Text.of(
                        "{0} promises {1} and is tier {2}, but costs 24×7 on-call that its target does not need.",
                        service.name(), Percent.of(target), tier))
                : Optional.empty();
    }

    /// Of none at all where the target needs nobody on call.
    private static Coverage needed(BigDecimal target, Report report) {
        if (!Tolerance.exceeds(report.limit(FULL), target)) return Coverage.FULL_24X7;
        if (!Tolerance.exceeds(report.limit(EXTENDED), target)) return Coverage.EXTENDED;
        return Tolerance.exceeds(target, report.limit(BUSINESS)) ? Coverage.BUSINESS_HOURS : Coverage.NONE;
    }

    /// Empty where one of them does not say when it answers, or there is none.
    private static Optional<Coverage> widest(List<Rotation> rotations) {
        boolean known = rotations.stream().noneMatch(each -> each.coverage().isEmpty());
        return known
                ? rotations.stream().flatMap(each -> each.coverage().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Text when(Coverage coverage) {
        return switch (coverage) {
            case NONE -> Text.of("at no time");
            case BUSINESS_HOURS -> Text.of("in business hours");
            case EXTENDED -> Text.of("in extended hours");
            case FULL_24X7 -> Text.of("24×7");
        };
    }

    private static Text span(Coverage coverage) {
        return switch (coverage) {
            case NONE -> Text.of("no coverage");
            case BUSINESS_HOURS -> Text.of("business hours");
            case EXTENDED -> Text.of("extended hours");
            case FULL_24X7 -> Text.of("24×7");
        };
    }
}
