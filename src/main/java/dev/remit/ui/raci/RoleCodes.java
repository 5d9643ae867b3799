package dev.remit.ui.raci;

import dev.remit.model.OwnRole;
import dev.remit.model.Team;
import dev.remit.raci.Raci;
import dev.remit.raci.Role;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import java.util.Locale;

/// Codes for roles of teams that have none among the six: `SEARCH` for the team Search.
final class RoleCodes {
    private static final int LONGEST = 12;

    private RoleCodes() {}

    /// That of the role with the team's name, where there is one; else a free one that reads like it.
    static String of(Team team, Raci raci) {
        return raci.document().roles().stream()
                .filter(own -> own.name().equals(team.name()))
                .map(OwnRole::code)
                .findFirst()
                .orElseGet(() -> of(team.name(), raci));
    }

    /// A free one that reads like the name.
    static String of(String name, Raci raci) {
        return free(stem(name), raci);
    }

    private static String stem(String name) {
        String words = Id.slug(name, "role").text().toUpperCase(Locale.ROOT);
        String cut = words.substring(0, Math.min(LONGEST, words.length()));
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String free(String stem, Raci raci) {
        var taken = raci.roles().stream().map(Role::code).toList();
        String code = stem;
        for (int n = 2; taken.contains(code); n++) code = stem + "-" + n;
        return code;
    }

    /// The role as it will be.
    static OwnRole role(String code, Team team) {
        return Draft.of("role-1").with("code", code).with("name", team.name()).as(OwnRole.class);
    }
}
