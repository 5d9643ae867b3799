package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RemitTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_prints_one_line() {
        int exit = remit("version");

        assertEquals(0, exit);
        assertEquals("remit 0.1.0\n", out.toString());
    }

    @Test
    void an_unknown_verb_is_a_usage_error_that_names_the_nearest() {
        int exit = remit("versoin");

        assertEquals(2, exit);
        assertEquals("""
                Unmatched argument at index 0: 'versoin'
                Did you mean: remit version?
                """, err.toString());
    }

    @Test
    void every_verb_in_the_help_is_there() {
        Verbs.NAMES.forEach(Verbs::named);
    }

    private int remit(String... arguments) {
        return Remit.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
