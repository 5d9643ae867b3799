package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;

/// What is done when an error budget is spent.
public final class BudgetPolicies {
    private static final Shape<ErrorBudgetPolicy> POLICY = Shape.of(ErrorBudgetPolicy.class);

    private BudgetPolicies() {}

    /// Releases are halted from now on.
    public static Edit freeze(Ref<ErrorBudgetPolicy> policy) {
        return Elements.change(Document::errorBudgetPolicies, policy, it -> POLICY.with(it, "currentlyFrozen", true));
    }
}
