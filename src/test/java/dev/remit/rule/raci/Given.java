package dev.remit.rule.raci;

import java.util.Locale;

/// Documents with one service in production, and what is set by hand for its `OPS-02`.
final class Given {
    private Given() {}

    /// Cart is built by Shop, and every role but BUILD has the team of its name.
    static String cart(String overrides) {
        return """
            "organisation": { "name": "Test", "defaults": [
              { "role": "MANAGER", "teamId": "heads" }, { "role": "OPS", "teamId": "ops" },
              { "role": "SECURITY", "teamId": "guard" }, { "role": "SRE", "teamId": "sre" }] },
            "teams": [{ "id": "guard", "name": "Guard" }, { "id": "heads", "name": "Heads" },
              { "id": "ops", "name": "Operations" }, { "id": "shop", "name": "Shop" }, { "id": "sre", "name": "SRE" }],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
            "raciOverrides": [%s]\
            """.formatted(overrides);
    }

    /// The role has these letters.
    static String set(String role, String letters) {
        return """
            { "id": "set-%s", "serviceId": "cart", "activityCode": "OPS-02", "role": "%s", "value": "%s" }\
            """.formatted(role.toLowerCase(Locale.ROOT), role, letters);
    }
}
