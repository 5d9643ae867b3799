package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// The matrix of a service that Core owns, with bindings, operating model, data class and overrides drawn by a seed.
final class RandomMatrix {
    private static final String OWN_ROLE = """
        "roles": [ { "id": "dba", "code": "DBA", "name": "Database team", "fallbackRole": "OPS" } ]\
        """;

    private static final List<String> TEAMS =
            List.of("core", "management", "operations", "payments-sre", "platform", "security");
    private static final List<String> ROLES = List.of("BUILD", "SRE", "PLATFORM", "SECURITY", "OPS", "MANAGER", "DBA");

    private final Random random;

    RandomMatrix(int seed) {
        this.random = new Random(seed);
    }

    Matrix withOverrides(int count) {
        String service = model() + ", \"dataClass\": \"" + one(List.of("INTERNAL", "REGULATED"))
                + "\", \"roleBindings\": [ " + bindings() + " ]";
        String organisation = "\"organisation\": { \"name\": \"Drawn\", \"defaults\": [ " + bindings() + " ] }";
        String overrides = "\"raciOverrides\": [ "
                + String.join(
                        ", ", IntStream.range(0, count).mapToObj(this::override).toList()) + " ]";
        return Given.api(service, organisation + ", " + OWN_ROLE + ", " + overrides);
    }

    private String model() {
        var models = new ArrayList<String>(List.of("{}"));
        for (var model : OperatingModel.values())
            models.add("{ \"model\": \"" + model + "\", \"firstLineTeamId\": \"" + one(TEAMS) + "\" }");
        return "\"operating\": " + one(models);
    }

    private String bindings() {
        var bindings = new ArrayList<String>();
        for (String role : ROLES)
            if (random.nextBoolean())
                bindings.add("{ \"role\": \"" + role + "\", \"teamId\": \"" + one(TEAMS) + "\" }");
        return String.join(", ", bindings);
    }

    private String override(int number) {
        var activity = one(Catalogue.activities()).code();
        var value = one(List.of(Letters.values())).spelling();
        return "{ \"id\": \"o" + number + "\", \"serviceId\": \"api\", \"activityCode\": \"" + activity
                + "\", \"role\": \"" + one(ROLES) + "\", \"value\": \"" + value + "\" }";
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
