package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.Organisation;
import dev.remit.model.OwnActivity;
import dev.remit.model.OwnRole;
import dev.remit.model.RoleBinding;
import dev.remit.model.Service;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Roles beside the six that every document has.
public final class OwnRoles {
    private static final Shape<OwnRole> ROLE = Shape.of(OwnRole.class);
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Shape<Domain> DOMAIN = Shape.of(Domain.class);
    private static final Shape<Organisation> ORGANISATION = Shape.of(Organisation.class);

    private OwnRoles() {}

    /// A role of that code, last of all; nothing happens where there is one already, or it is not named.
    public static Edit add(String code, String name) {
        return document -> Wording.name(name)
                .filter(any -> find(document, code).isEmpty())
                .map(words -> document.with(
                        Draft.of(FreeIds.in(document, "role " + code, "role").text())
                                .with("code", code)
                                .with("name", words)
                                .with("place", document.roles().size() + 1)
                                .as(OwnRole.class)))
                .orElse(document);
    }

    /// That role takes over where no team fills this one; the building team where it is empty.
    public static Edit fallBack(Id role, Optional<String> code) {
        return document -> document.roles()
                .find(role)
                .map(it -> document.with(ROLE.with(it, "fallbackRole", code)))
                .orElse(document);
    }

    /// The roles stand in this order.
    public static Edit order(List<Id> roles) {
        return document -> {
            Document all = document;
            for (int place = 0; place < roles.size(); place++) {
                var found = all.roles().find(roles.get(place));
                if (found.isPresent()) all = all.with(ROLE.with(found.get(), "place", Optional.of(place + 1)));
            }
            return all;
        };
    }

    /// The role goes, and with it who fills it and what is set by hand for it.
    public static Edit remove(Id role) {
        return document -> document.roles()
                .find(role)
                .map(it -> without(it.code(), document.without(role)))
                .orElse(document);
    }

    private static Document without(String code, Document document) {
        Document rest =
                RaciOverrides.removeWhere(each -> each.role().equals(code)).apply(document);
        for (Service each : rest.services()) {
            var bindings = without(code, each.roleBindings());
            if (bindings != each.roleBindings()) rest = rest.with(SERVICE.with(each, "roleBindings", bindings));
        }
        for (Domain each : rest.domains()) {
            var bindings = without(code, each.roleBindings());
            if (bindings != each.roleBindings()) rest = rest.with(DOMAIN.with(each, "roleBindings", bindings));
        }
        for (OwnActivity each : rest.activities()) rest = OwnActivities.withoutRole(each, code, rest);
        var defaults = without(code, rest.organisation().defaults());
        return rest.withOrganisation(ORGANISATION.with(rest.organisation(), "defaults", defaults));
    }

    private static List<RoleBinding> without(String code, List<RoleBinding> bindings) {
        if (bindings.stream().noneMatch(each -> each.role().equals(code))) return bindings;
        var rest = new ArrayList<>(bindings);
        rest.removeIf(each -> each.role().equals(code));
        return List.copyOf(rest);
    }

    public static Optional<OwnRole> find(Document document, String code) {
        return document.roles().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
