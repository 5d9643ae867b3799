package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.rule.Rules;
import org.junit.jupiter.api.Test;

class RulesVerbTest {
    private final Typed remit = new Typed();

    @Test
    void every_rule_stands_on_a_line() {
        assertEquals(0, remit.types("rules"));

        assertEquals(Rules.catalogue().count(), remit.out().lines().count());
        assertTrue(remit.out().contains("\nOWN-001  error    Service without an owner\n"), remit.out());
    }

    @Test
    void a_rule_explains_itself_with_limits_source_and_examples() {
        assertEquals(0, remit.types("rules", "own-006"));

        assertTrue(remit.out().startsWith("OWN-006  "), remit.out());
        assertTrue(remit.out().contains("\nSource: "), remit.out());
        assertTrue(remit.out().contains("\nReported:\n"), remit.out());
        assertTrue(remit.out().contains("\nIn order:\n"), remit.out());
    }

    @Test
    void a_code_nobody_knows_is_a_misuse() {
        assertEquals(2, remit.types("rules", "OWM-001"));
        assertEquals("""
            remit: error[E-USE-001]: There is no rule "OWM-001".
              hint: Did you mean OWN-001?
            """, remit.err());
    }
}
