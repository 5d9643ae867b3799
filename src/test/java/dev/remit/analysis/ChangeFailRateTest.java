package dev.remit.analysis;

import static dev.remit.Documents.document;
import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The worked figures of the change fail rate and its 95 % Wilson interval, which is given there to four digits.
class ChangeFailRateTest {
    private static final double FOUR_DIGITS = 0.00005;

    @ParameterizedTest
    @CsvSource({
        "6, 48, 0.125, 0.0586, 0.2470",
        "2, 8, 0.25, 0.0715, 0.5907",
        "7, 25, 0.28, 0.1428, 0.4758",
        "0, 20, 0, 0, 0.1611",
        "20, 20, 1, 0.8389, 1"
    })
    void the_interval_narrows_with_the_sample(int failed, int deployments, double rate, double lowest, double highest) {
        var failing = new ChangeFailRate(failed, deployments);

        assertNear(rate, failing.rate());
        assertEquals(lowest, failing.lowest(), FOUR_DIGITS);
        assertEquals(highest, failing.highest(), FOUR_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ \"deployments\": 20 }",
                "{ \"failedDeployments\": 2 }",
                "{ \"deployments\": 0, \"failedDeployments\": 0 }"
            })
    void without_a_sample_it_is_unknown(String delivery) {
        var document = document("\"services\": [{ \"id\": \"a\", \"name\": \"A\", \"delivery\": " + delivery + " }]");

        assertEquals(
                Optional.empty(),
                ChangeFailRate.of(document.services().get(Id.of("a")).delivery()));
    }
}
