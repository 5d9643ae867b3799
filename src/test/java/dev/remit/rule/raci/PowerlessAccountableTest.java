package dev.remit.rule.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerlessAccountableTest {
    private static final String CODE = "RAC-006";

    @ParameterizedTest
    @CsvSource({
        "'\"PRODUCTION_ACCESS\", \"STOP_RELEASE\"', 0",
        "'\"PRODUCTION_ACCESS\", \"DEPLOY\"', 0",
        "'\"DEPLOY\"', 3",
        "'\"PRODUCTION_ACCESS\"', 1",
        "'', 4"
    })
    void approving_takes_a_stop_or_a_deployment_and_running_takes_access(String authority, int findings) {
        var found = Found.by(CODE, cart("\"authority\": [" + authority + "]"));

        assertEquals(findings, found.size());
    }

    @Test
    void authority_that_nobody_wrote_down_is_missing_too() {
        assertEquals(4, Found.by(CODE, cart("\"headcount\": 7")).size());
    }

    @Test
    void duties_of_a_manager_that_fall_to_the_builders_take_a_managers_authority() {
        String members = cart("\"authority\": [\"PRODUCTION_ACCESS\", \"DEPLOY\"]")
                .replace("{ \"role\": \"MANAGER\", \"teamId\": \"heads\" }, ", "");

        assertEquals(
                List.of(
                        "WARNING Shop answers for 'Agree the error budget policy' of Cart but lacks the authority to"
                                + " accept risk or a budget.",
                        "WARNING Shop answers for 'Deprecate and decommission the service' of Cart but lacks the"
                                + " authority to accept risk or a budget.",
                        "WARNING Shop answers for 'Feed production data into backlog and design' of Cart but lacks"
                                + " authority over the backlog.",
                        "WARNING Shop answers for 'Prioritise work by customer value and slice it into small batches' of"
                                + " Cart but lacks authority over the backlog."),
                Found.by(CODE, members).stream().sorted().toList());
    }

    private static String cart(String shop) {
        return Given.cart("").replace("\"Shop\"", "\"Shop\", " + shop);
    }
}
