package dev.remit.format.out;

import dev.remit.file.JsonText;
import dev.remit.shape.Draft;
import dev.remit.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A problem as one line of JSON: code, severity, path, line, column, pointer, message, hint.
public final class ProblemJson {
    private ProblemJson() {}

    public static String line(Problem problem) {
        var place = problem.place();
        Draft line = Draft.EMPTY
                .with("code", problem.code())
                .with("severity", problem.grade().name().toLowerCase(Locale.ROOT))
                .with("path", problem.path())
                .with("line", place.line())
                .with("column", place.column())
                .with("pointer", place.pointer())
                .with("message", problem.message().toString())
                .with("hint", problem.hint().map(Object::toString).orElse(""));
        return new String(JsonText.line(line.raw()), StandardCharsets.UTF_8);
    }
}
