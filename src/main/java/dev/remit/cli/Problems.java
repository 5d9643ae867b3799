package dev.remit.cli;

import dev.remit.format.out.ProblemJson;
import dev.remit.text.Problem;
import dev.remit.text.Visible;
import java.util.List;
import java.util.Locale;

/// Problems on standard error, one a line with at most one hint: `path:line:col: error[E-JSON-003]: message`.
final class Problems {
    private Problems() {}

    static void print(List<Problem> problems, Common common, Console console) {
        for (Problem problem : problems) {
            if (!problem.isError() && common.quiet) continue;
            if (common.json) console.err().print(ProblemJson.line(problem));
            else text(problem, console);
        }
    }

    private static void text(Problem problem, Console console) {
        String grade = problem.grade().name().toLowerCase(Locale.ROOT);
        console.err()
                .println(Visible.of(String.format(
                        Locale.ROOT,
                        "%s%s[%s]: %s%s",
                        where(problem),
                        grade,
                        problem.code(),
                        problem.message(),
                        pointer(problem))));
        problem.hint().ifPresent(hint -> console.err().println("  hint: " + Visible.of(hint)));
    }

    private static String where(Problem problem) {
        String path = problem.path().isEmpty() ? "remit" : problem.path();
        var place = problem.place();
        return place.isKnown()
                ? String.format(Locale.ROOT, "%s:%d:%d: ", path, place.line(), place.column())
                : path + ": ";
    }

    private static String pointer(Problem problem) {
        String pointer = problem.place().pointer();
        return pointer.isEmpty() ? "" : " (at " + pointer + ")";
    }
}
