package dev.remit.rule.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooManyDoersTest {
    private static final String CODE = "RAC-004";

    @Test
    void who_answers_for_it_goes_on_doing_it() {
        String all = Given.set("SRE", "R") + ", " + Given.set("OPS", "R") + ", " + Given.set("MANAGER", "R");

        assertEquals(List.of("Ask Heads about OPS-02 of Cart only"), Found.repairs(CODE, Given.cart(all)));
    }
}
