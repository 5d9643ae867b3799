package dev.remit.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.report.Tone;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void a_line_may_end_behind_an_arrow() {
        assertEquals("Shop→<wbr/>QA→<wbr/>Operations.", written(Tone.NEUTRAL, "Shop→QA→Operations."));
    }

    @Test
    void a_sign_stays_with_the_code_behind_it() {
        assertEquals(
                "<span class=\"whole\"><u class=\"sign error\"></u>OWN-006,</span> "
                        + "<span class=\"whole\">RAC-007</span>",
                written(Tone.ERROR, "OWN-006, RAC-007"));
    }

    @Test
    void a_time_stays_on_one_line() {
        assertEquals(
                "Made <span class=\"whole\">2026-06-01</span> <span class=\"whole\">09:30</span> UTC",
                written(Tone.NEUTRAL, "Made 2026-06-01 09:30 UTC"));
    }

    @Test
    void a_code_alone_needs_no_help() {
        assertEquals("OWN-006", written(Tone.NEUTRAL, "OWN-006"));
    }

    private static String written(Tone tone, String text) {
        var xml = new Xml();
        new Wording(xml, new Places("#", Set.of()), new TreeSet<>()).signed(tone, text);
        return xml.toString();
    }
}
