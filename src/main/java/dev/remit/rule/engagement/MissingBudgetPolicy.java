package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.OperatingModel;
import dev.remit.model.PolicyState;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// OPM-003: SRE holds the pager, and no agreed policy says what a spent error budget means.
public final class MissingBudgetPolicy implements ServiceRule {
    private static final List<String> PARTIES = List.of("MANAGER", "BUILD", "SRE");

    private static final Metadata METADATA = Metadata.of(
                    "OPM-003", "SRE engagement without an error budget policy", Severity.ERROR)
            .except("A warning where building team and SRE share the pager.")
            .when("SRE runs a production service or shares its pager, and the engagement has no error budget "
                    + "policy, or one that is not approved by product, building team and SRE.")
            .why("An objective without consequences is a wish: when the budget is spent, SRE can only ask for mercy.")
            .remedy("Agree on a policy between product, building team and SRE, and approve it.")
            .sources("WB-EBP", "WB-20")
            .reports("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "SRE_RUN" } }],
                "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "RUN",
                  "errorBudgetPolicyId": "budget" }],
                "errorBudgetPolicies": [{ "id": "budget", "state": "APPROVED", "approvedBy": ["SRE"] }]
                """, "No agreed policy says what happens when Cart spends its error budget.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "SRE_RUN" } }],
                "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "RUN",
                  "errorBudgetPolicyId": "budget" }],
                "errorBudgetPolicies": [{ "id": "budget", "state": "APPROVED",
                  "approvedBy": ["BUILD", "MANAGER", "SRE"] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var model = facts.structure().model(service);
        if (model.filter(OperatingModel::putsSreOnCall).isEmpty()) return;
        var policy = policy(service, facts);
        if (policy.filter(MissingBudgetPolicy::isAgreed).isPresent()) return;
        var finding = finding(service, policy);
        report.add(model.get() == OperatingModel.SRE_RUN ? finding : finding.as(Severity.WARNING));
    }

    private Finding finding(Service service, Optional<ErrorBudgetPolicy> policy) {
        var message = Text.of("No agreed policy says what happens when {0} spends its error budget.", service.name());
        return policy.map(draft -> finding(message, service)
                        .next(Text.of("Have {0} approved by product, building team and SRE.", draft.title()), draft))
                .orElseGet(() -> finding(message, service)
                        .next(
                                Text.of("Draft an error budget policy for {0} from the default.", service.name()),
                                service));
    }

    private static Optional<ErrorBudgetPolicy> policy(Service service, Facts facts) {
        return facts.structure()
                .engagement(service)
                .flatMap(engagement -> engagement.errorBudgetPolicyId())
                .flatMap(facts.document().errorBudgetPolicies()::find);
    }

    /// A policy of unknown state is taken for approved once all parties are.
    private static boolean isAgreed(ErrorBudgetPolicy policy) {
        return policy.state().filter(state -> state != PolicyState.APPROVED).isEmpty()
                && policy.approvedBy().containsAll(PARTIES);
    }
}
