package dev.remit.ui.panel;

import dev.remit.raci.Role;
import dev.remit.text.Text;

/// What a team does for a service by the role it fills, in a word for the head of its column.
public final class Roles {
    private Roles() {}

    public static Text verb(Role role) {
        return switch (role) {
            case Role.Fixed.BUILD -> Text.of("builds");
            case Role.Fixed.SRE -> Text.of("SRE");
            case Role.Fixed.PLATFORM -> Text.of("platform");
            case Role.Fixed.SECURITY -> Text.of("security");
            case Role.Fixed.OPS -> Text.of("operations");
            case Role.Fixed.MANAGER -> Text.of("manages");
            case Role.Own own -> own.title();
        };
    }
}
