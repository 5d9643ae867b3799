package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Suppressions in files name findings by their fingerprints, so these may never change.
class FingerprintTest {
    @Test
    void it_is_the_start_of_the_hash_over_code_elements_and_key() {
        String fingerprint = Fingerprint.of("SLO-005", List.of(Id.of("postgres"), Id.of("api")), "");

        assertEquals("1f4712d68b8e05a5", fingerprint);
    }

    @Test
    void the_order_of_elements_and_the_key_tell_findings_apart() {
        var one = List.of(Id.of("a"), Id.of("b"));
        var other = List.of(Id.of("b"), Id.of("a"));

        assertNotEquals(Fingerprint.of("RAC-001", one, ""), Fingerprint.of("RAC-001", other, ""));
        assertNotEquals(Fingerprint.of("RAC-001", one, "OPS-01"), Fingerprint.of("RAC-001", one, "OPS-02"));
    }
}
