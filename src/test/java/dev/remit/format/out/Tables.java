package dev.remit.format.out;

import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Words;
import java.util.Arrays;
import java.util.List;

/// Tables for tests, and names nobody should ever give.
final class Tables {
    static final List<String> HOSTILE = List.of(
            "</td><script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "\t=1+1",
            "a|b",
            "`code` **bold** [link](javascript:alert(1)) ![x](y)",
            "say \"hi\"\r\nthere",
            "\"); end %%{init}%% #quot; &lt; ;",
            "\u0000\u001b[31m\u202etxt\u2028next",
            "\ud800",
            "<U+0022> %getenv(\"PATH\") \\n ~x",
            "1. first",
            "ﬂ°°34¶ß");

    private Tables() {}

    /// One column of these.
    static Grid column(List<String> values) {
        return new Grid(
                List.of("Name"),
                values.stream().map(value -> List.<Cell>of(new Words(value))).toList());
    }

    static Grid row(String... values) {
        return new Grid(
                List.of("Name", "Type", "Owner"),
                List.of(Arrays.stream(values).<Cell>map(Words::new).toList()));
    }
}
