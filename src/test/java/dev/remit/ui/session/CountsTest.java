package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.edit.Megacorp;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void opening_counts_as_the_status_line_does_without_role_groups() {
        var document = Megacorp.of(12, 4, 0);

        assertEquals(17, document.teams().size());
        assertEquals("12 teams, 48 services", Counts.sizes(document).toString());
        assertEquals(
                "Placing 12 teams and 48 services", Filing.placing(document).toString());
    }
}
