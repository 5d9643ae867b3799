package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.Domain;
import dev.remit.model.Element;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.FlowStep;
import dev.remit.model.OwnActivity;
import dev.remit.model.OwnRole;
import dev.remit.model.RaciOverride;
import dev.remit.model.RoleBinding;
import dev.remit.model.Service;
import dev.remit.raci.Activity;
import dev.remit.raci.Role;
import dev.remit.shape.FieldPath;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a document names roles, activities and objectives by their codes.
final class CodeNames {
    private static final Text ROLE = Text.of("role");
    private static final Text ACTIVITY = Text.of("activity");
    private static final Text OBJECTIVE = Text.of("objective");

    private final Facts facts;
    private final List<String> roles;
    private final List<String> activities;
    private final Set<String> objectives = new HashSet<>();
    private final List<CodeName> unread = new ArrayList<>();

    CodeNames(Facts facts) {
        this.facts = facts;
        roles = facts.raci().roles().stream().map(Role::code).toList();
        activities = facts.raci().activities().stream().map(Activity::code).toList();
        for (Service service : facts.document().services())
            service.slos().forEach(slo -> objectives.add(service.id() + "/" + slo.id()));
    }

    /// Those that name nothing, in the order of the tables.
    List<CodeName> unread() {
        var document = facts.document();
        bindings(Optional.empty(), "defaults", document.organisation().defaults());
        for (Domain each : document.domains()) bindings(Optional.of(each), "roleBindings", each.roleBindings());
        for (Service each : document.services()) bindings(Optional.of(each), "roleBindings", each.roleBindings());
        document.errorBudgetPolicies().forEach(this::look);
        document.deliveryFlows().forEach(this::look);
        document.roles().forEach(this::look);
        document.activities().forEach(this::look);
        document.raciOverrides().forEach(this::look);
        return unread;
    }

    private void bindings(Optional<Element> in, String field, List<RoleBinding> bindings) {
        for (RoleBinding each : bindings) role(in, each.role(), FieldPath.of(field, each.role()), false);
    }

    private void look(ErrorBudgetPolicy policy) {
        policy.approvedBy().forEach(role -> role(Optional.of(policy), role, FieldPath.of("approvedBy", role), false));
        for (String objective : policy.sloIds()) {
            if (!objectives.contains(objective))
                unread.add(new CodeName(
                        Optional.of(policy),
                        OBJECTIVE,
                        objective,
                        FieldPath.of("sloIds", objective),
                        List.of(),
                        false));
        }
    }

    private void look(DeliveryFlow flow) {
        for (FlowStep step : flow.steps()) {
            var path = FieldPath.of("steps", step.id().text(), "activityCode");
            step.activityCode().ifPresent(code -> activity(Optional.of(flow), code, path));
        }
    }

    private void look(OwnRole role) {
        role.fallbackRole().ifPresent(code -> role(Optional.of(role), code, FieldPath.of("fallbackRole"), true));
    }

    private void look(OwnActivity activity) {
        activity.cells()
                .forEach((model, cells) -> cells.keySet()
                        .forEach(role ->
                                role(Optional.of(activity), role, FieldPath.of("cells", model.name(), role), false)));
    }

    private void look(RaciOverride override) {
        activity(Optional.of(override), override.activityCode(), FieldPath.of("activityCode"));
        role(Optional.of(override), override.role(), FieldPath.of("role"), true);
    }

    private void role(Optional<Element> in, String code, FieldPath path, boolean replaceable) {
        if (!roles.contains(code)) unread.add(new CodeName(in, ROLE, code, path, roles, replaceable));
    }

    private void activity(Optional<Element> in, String code, FieldPath path) {
        if (!activities.contains(code)) unread.add(new CodeName(in, ACTIVITY, code, path, activities, true));
    }
}
