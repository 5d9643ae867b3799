package dev.remit.analysis;

import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The error budget policies that speak for a service: that of its engagement, and those that name one of its
/// objectives.
public final class Policies {
    private final Structure structure;
    private final Map<String, List<ErrorBudgetPolicy>> byService = new HashMap<>();

    private Policies(Structure structure) {
        this.structure = structure;
        structure.document().errorBudgetPolicies().forEach(this::add);
    }

    static Policies of(Structure structure) {
        return new Policies(structure);
    }

    /// In the order of their ids.
    public List<ErrorBudgetPolicy> of(Service service) {
        var all = new LinkedHashSet<>(byService.getOrDefault(service.id().text(), List.of()));
        structure
                .engagement(service)
                .flatMap(engagement -> engagement.errorBudgetPolicyId())
                .flatMap(structure.document().errorBudgetPolicies()::find)
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    private void add(ErrorBudgetPolicy policy) {
        policy.sloIds().stream()
                .map(Policies::service)
                .distinct()
                .forEach(service -> byService
                        .computeIfAbsent(service, id -> new ArrayList<>())
                        .add(policy));
    }

    /// Of an objective written as `service/objective`.
    private static String service(String objective) {
        int slash = objective.indexOf('/');
        return slash < 0 ? objective : objective.substring(0, slash);
    }
}
