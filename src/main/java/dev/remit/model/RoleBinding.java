package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Values;

/// The team that fills a role.
@About("The team that fills a role.")
public record RoleBinding(
        @About("The role: BUILD, SRE, PLATFORM, SECURITY, OPS, MANAGER or one of your own.")
        String role,

        @About("The team that fills it.") Ref<Team> teamId,
        Kept kept) {
    static RoleBinding of(Values v) {
        return new RoleBinding(v.next(), v.next(), v.next());
    }
}
