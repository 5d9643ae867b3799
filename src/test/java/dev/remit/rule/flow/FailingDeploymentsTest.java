package dev.remit.rule.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailingDeploymentsTest {
    private static final String CODE = "FLW-004";

    @ParameterizedTest
    @CsvSource({
        "3, 20, ",
        "4, 20, WARNING 20% of 20",
        "6, 20, WARNING 30% of 20",
        "7, 20, ERROR 35% of 20",
        "5, 19, ",
        "151, 1000, WARNING 15.1% of 1000",
        "1501, 10000, WARNING 15.01% of 10000"
    })
    void fifteen_percent_of_at_least_twenty_are_the_limit(int failed, int deployments, @Nullable String said) {
        var found = Found.by(CODE, cart("\"lifecycle\": \"GA\"", failed, deployments));

        assertEquals(
                said == null
                        ? List.of()
                        : List.of(said + " deployments of Cart needed repair (limit 15%). "
                                + "Smaller changes, better tests, canary."),
                found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"lifecycle\": \"DEVELOPMENT\"", "\"lifecycle\": \"GA\", \"external\": true"})
    void only_production_counts(String fields) {
        assertEquals(false, Found.any(CODE, cart(fields, 10, 20)));
    }

    private static String cart(String fields, int failed, int deployments) {
        return """
            "services": [{ "id": "cart", "name": "Cart", %s,
              "delivery": { "failedDeployments": %d, "deployments": %d } }]\
            """.formatted(fields, failed, deployments);
    }
}
