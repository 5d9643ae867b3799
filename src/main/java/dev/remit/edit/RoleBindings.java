package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Organisation;
import dev.remit.model.RoleBinding;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which teams fill the roles of a RACI.
public final class RoleBindings {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<RoleBinding> BINDING = Shape.of(RoleBinding.class);
    private static final Shape<Organisation> ORGANISATION = Shape.of(Organisation.class);

    private RoleBindings() {}

    /// The team fills the role for one service.
    public static Edit bind(Ref<Service> service, String role, Ref<Team> team) {
        return Elements.change(
                Document::services,
                service,
                it -> SERVICE.with(it, "roleBindings", with(it.roleBindings(), role, team)));
    }

    /// The team fills the role wherever nothing nearer is bound.
    public static Edit bindEverywhere(String role, Ref<Team> team) {
        return document -> document.withOrganisation(ORGANISATION.with(
                document.organisation(),
                "defaults",
                with(document.organisation().defaults(), role, team)));
    }

    private static List<RoleBinding> with(List<RoleBinding> bindings, String role, Ref<Team> team) {
        var all = new ArrayList<>(bindings);
        all.removeIf(each -> each.role().equals(role));
        all.add(bindings.stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .map(standing -> BINDING.with(standing, "teamId", team))
                .orElseGet(() -> fresh(role, team)));
        all.sort(Comparator.comparing(RoleBinding::role));
        return List.copyOf(all);
    }

    private static RoleBinding fresh(String role, Ref<Team> team) {
        return Draft.EMPTY.with("role", role).with("teamId", team.id().text()).as(RoleBinding.class);
    }
}
