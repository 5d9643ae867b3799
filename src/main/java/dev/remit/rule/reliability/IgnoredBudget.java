package dev.remit.rule.reliability;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.edit.BudgetPolicies;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Slo;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Percent;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// SLO-006: an objective is missed, and no policy halts releases. One finding a service, about its worst objective.
public final class IgnoredBudget implements ServiceRule {
    private static final int PLACES = 4;

    private static final Metadata METADATA = Metadata.of("SLO-006", "Budget spent, nothing changed", Severity.WARNING)
            .when("The measured share of an objective of a production service < its target, or it missed at "
                    + "least one window in a row, and no policy of the service halts releases. Budget spent = "
                    + "(1 − measured) ÷ (1 − target).")
            .why("An error budget that may be overspent without consequence protects neither users nor the team.")
            .remedy("Halt changes as the policy says, or record why an exception is made.")
            .sources("WB-EBP")
            .reports(
                    """
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "slis": [{ "id": "up", "measured": 0.9985 }],
                        "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }] },
                      { "id": "ledger", "name": "Ledger", "lifecycle": "GA",
                        "slos": [{ "id": "up", "missedWindowsInARow": 2 }] }],
                    "errorBudgetPolicies": [{ "id": "budget", "name": "Budget", "sloIds": ["cart/up"] }]
                    """,
                    "Cart measured 99.85% against 99.9%: 150% of the budget is spent, yet releases go on. "
                            + "Apply the policy or record the exception.",
                    "Ledger missed its objective in 2 windows in a row, yet releases go on. "
                            + "Apply the policy or record the exception.")
            .accepts("""
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "slis": [{ "id": "up", "measured": 0.9985 }],
                    "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }] }],
                "errorBudgetPolicies": [{ "id": "budget", "name": "Budget", "sloIds": ["cart/up"],
                  "currentlyFrozen": true }]
                """)
            .boundaries(
                    Boundary.of("the target", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "slis": [{ "id": "up", "measured": # }],
                          "slos": [{ "id": "up", "sliId": "up", "target": 0.999 }] }]
                        """)
                            .reports(Severity.WARNING, "0.9989")
                            .accepts("0.999", "0.9991"),
                    Boundary.of("missed windows", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "slos": [{ "id": "up", "missedWindowsInARow": # }] }]
                        """).accepts("0").reports(Severity.WARNING, "1", "2"));

    /// An objective that is missed, and the share of its budget that is spent where it was measured.
    private record Miss(Slo slo, Optional<BigDecimal> measured) {
        Optional<BigDecimal> spent() {
            return measured.map(share -> BigDecimal.ONE
                    .subtract(share)
                    .divide(
                            BigDecimal.ONE.subtract(target()).max(new BigDecimal("1e-9")),
                            PLACES,
                            RoundingMode.HALF_UP));
        }

        BigDecimal target() {
            return slo.target().orElse(BigDecimal.ONE);
        }
    }

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction() || service.slos().isEmpty()) return;
        var worst = worst(service);
        if (worst.isEmpty()) return;
        var policies = facts.policies().of(service);
        if (policies.stream().anyMatch(ErrorBudgetPolicy::currentlyFrozen)) return;
        report.add(finding(service, worst.get(), policies));
    }

    private Finding finding(Service service, Miss miss, List<ErrorBudgetPolicy> policies) {
        var finding = finding(message(service, miss), service)
                .repairs(policies.stream().map(IgnoredBudget::freezing).toList());
        return policies.isEmpty()
                ? finding.next(Text.of("Draft an error budget policy for {0}.", service.name()), service)
                : finding.next(
                        Text.of(
                                "Ignore the finding with the reason and the end of the exception for {0}.",
                                service.name()),
                        service);
    }

    private static Text message(Service service, Miss miss) {
        return miss.measured()
                .map(share -> Text.of(
                        "{0} measured {1} against {2}: {3} of the budget is spent, yet releases go on. "
                                + "Apply the policy or record the exception.",
                        service.name(),
                        Percent.of(share),
                        Percent.of(miss.target()),
                        Percent.of(miss.spent().orElse(BigDecimal.ONE))))
                .orElseGet(
                        () -> missed(service, miss.slo().missedWindowsInARow().orElse(1)));
    }

    private static Text missed(Service service, int windows) {
        return windows == 1
                ? Text.of(
                        "{0} missed its objective in the last window, yet releases go on. "
                                + "Apply the policy or record the exception.",
                        service.name())
                : Text.of(
                        "{0} missed its objective in {1} windows in a row, yet releases go on. "
                                + "Apply the policy or record the exception.",
                        service.name(), windows);
    }

    private static Repair freezing(ErrorBudgetPolicy policy) {
        return new Repair(
                Text.of("Halt releases as {0} says", policy.title()), BudgetPolicies.freeze(new Ref<>(policy.id())));
    }

    /// A measured one before one that is only said to be missed.
    private static Optional<Miss> worst(Service service) {
        return service.slos().stream()
                .flatMap(slo -> miss(slo, service).stream())
                .max(Comparator.comparing(miss -> miss.spent().orElse(BigDecimal.ZERO)));
    }

    private static Optional<Miss> miss(Slo slo, Service service) {
        var below = service.sli(slo).flatMap(sli -> sli.measured()).filter(share -> isBelow(share, slo));
        boolean missed = slo.missedWindowsInARow().orElse(0) >= 1;
        return below.isPresent() || missed ? Optional.of(new Miss(slo, below)) : Optional.empty();
    }

    private static boolean isBelow(BigDecimal measured, Slo slo) {
        return slo.target()
                .filter(target -> Tolerance.exceeds(target, measured))
                .isPresent();
    }
}
