package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemitTest {
    private final Typed remit = new Typed();

    @Test
    void version_prints_one_line() {
        int exit = remit.types("version");

        assertEquals(0, exit);
        assertEquals("remit 0.1.0\n", remit.out());
    }

    @Test
    void an_unknown_verb_is_a_usage_error_that_names_the_nearest() {
        int exit = remit.types("versoin");

        assertEquals(2, exit);
        assertEquals("""
            remit: error[E-USE-001]: "versoin" is not a verb of Remit.
              hint: Did you mean version?
            """, remit.err());
    }

    @Test
    void an_unknown_option_is_a_usage_error_that_names_the_nearest() {
        int exit = remit.types("generate", "--teams", "3", "--services-per-taem", "2");

        assertEquals(2, exit);
        assertEquals("""
            remit: error[E-USE-001]: Unknown options: '--services-per-taem', '2'.
              hint: Did you mean --services-per-team?
            """, remit.err());
    }

    @Test
    void every_verb_in_the_help_is_there() {
        var there = Remit.line(remit.console()).getSubcommands().keySet();

        assertEquals(Verbs.NAMES, List.copyOf(there));
    }
}
