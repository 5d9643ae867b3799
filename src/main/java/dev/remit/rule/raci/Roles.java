package dev.remit.rule.raci;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Examples in which teams have letters through roles of their own.
final class Roles {
    private Roles() {}

    /// Cart is built by Shop; each of these teams fills a role of its name and has these letters for `OPS-02`.
    static String cart(String ids, String letters) {
        return """
            "teams": [%s, { "id": "shop", "name": "Shop" }],
            "roles": [%s],
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop", "roleBindings": [%s] }],
            "raciOverrides": [%s]
            """.formatted(
                        each(ids, "{ \"id\": \"%1$s\", \"name\": \"Team %1$S\" }"),
                        each(ids, "{ \"id\": \"role-%1$s\", \"code\": \"%1$S\", \"name\": \"Role %1$S\" }"),
                        each(ids, "{ \"role\": \"%1$S\", \"teamId\": \"%1$s\" }"),
                        each(ids, """
                            { "id": "set-%%1$s", "serviceId": "cart", "activityCode": "OPS-02", "role": "%%1$S",
                              "value": "%s", "reason": "Agreed." }\
                            """.formatted(letters)));
    }

    private static String each(String ids, String form) {
        return Stream.of(ids.split(" ", -1))
                .map(id -> String.format(Locale.ROOT, form, id))
                .collect(Collectors.joining(",\n"));
    }
}
