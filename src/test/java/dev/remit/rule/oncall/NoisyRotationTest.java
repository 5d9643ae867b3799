package dev.remit.rule.oncall;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import dev.remit.rule.NextStep;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoisyRotationTest {
    private static final String CODE = "ONC-004";

    @ParameterizedTest
    @CsvSource({"28, ", "28.1, WARNING 2.01", "40, WARNING 2.9", "56, WARNING 4", "57, ERROR 4.1"})
    void two_incidents_a_shift_are_enough(String incidents, @Nullable String severity) {
        var found = Found.by(CODE, rotation("\"incidentsPerWeek\": " + incidents));

        var expected = severity == null
                ? List.of()
                : List.of(severity.replace(" ", " All: ") + " incidents per 12-hour shift (limit 2). "
                        + "At about 6 hours each there is no time to learn from them.");
        assertEquals(expected, found);
    }

    @Test
    void the_noisiest_service_is_the_one_to_start_with() {
        var document = document(rotation("\"serviceIds\": [\"a\", \"b\", \"c\"]") + """
            , "services": [
              { "id": "a", "name": "A", "ops": { "incidentsPerWeek": 9 } },
              { "id": "b", "name": "B", "ops": { "incidentsPerWeek": 20 } },
              { "id": "c", "name": "C", "ops": { "incidentsPerWeek": 4.5 } }]\
            """);

        var steps = Found.in(document).of(CODE).flatMap(finding -> finding.nextSteps().stream());

        assertEquals(
                List.of("Make B quieter first: it has 20 incidents a week."),
                steps.map(NextStep::sentence).map(Object::toString).toList());
    }

    @Test
    void unknown_incidents_are_none() {
        assertEquals(false, Found.any(CODE, rotation("\"serviceIds\": []")));
    }

    private static String rotation(String fields) {
        return "\"rotations\": [{ \"id\": \"all\", \"name\": \"All\", \"coverage\": \"FULL_24X7\", " + fields + " }]";
    }
}
