package dev.remit.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Draft;
import dev.remit.shape.Raw;
import dev.remit.shape.Series;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonBlocksTest {
    private static final Raw PLAIN = Draft.of("cart").with("tier", 1).raw();
    private static final Raw DEEP =
            Draft.of("pay").with("needs", List.of(Draft.of("cart"))).raw();

    @Test
    void it_is_laid_out_as_any_other_json() throws IOException {
        var whole = Draft.EMPTY
                .with("file", "a \"quoted\" name")
                .with("scenario", Raw.NOTHING)
                .with("none", Raw.of(List.of()))
                .with("services", Raw.of(List.of(PLAIN, DEEP)))
                .raw();

        var out = new StringWriter();
        new JsonBlocks(out)
                .field("file", Raw.of("a \"quoted\" name"))
                .field("scenario", Raw.NOTHING)
                .items("none", Series.of(List.of()))
                .items("services", Series.of(List.of(PLAIN, DEEP)))
                .end();

        assertEquals(new String(JsonText.of(whole), StandardCharsets.UTF_8), out.toString());
    }
}
