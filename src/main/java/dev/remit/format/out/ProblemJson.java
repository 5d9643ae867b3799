package dev.remit.format.out;

import dev.remit.file.JsonText;
import dev.remit.shape.Draft;
import dev.remit.shape.Raw;
import dev.remit.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A problem as one line of JSON: code, severity, path, line, column, pointer, message, hint; `null` where
/// there is none.
public final class ProblemJson {
    private ProblemJson() {}

    public static String line(Problem problem) {
        var place = problem.place();
        Draft line = Draft.EMPTY
                .with("code", problem.code())
                .with("severity", problem.grade().name().toLowerCase(Locale.ROOT))
                .with("path", Raw.of(problem.path()))
                .with("line", number(place.line()))
                .with("column", number(place.column()))
                .with("pointer", Raw.of(place.pointer()))
                .with("message", Raw.of(problem.message().toString()))
                .with(
                        "hint",
                        problem.hint().map(hint -> Raw.of(hint.toString())).orElse(Raw.NOTHING));
        return new String(JsonText.line(line.raw()), StandardCharsets.UTF_8);
    }

    private static Raw number(int place) {
        return place == 0 ? Raw.NOTHING : Raw.of(place);
    }
}
