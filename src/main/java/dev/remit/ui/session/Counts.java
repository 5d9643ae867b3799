package dev.remit.ui.session;

import dev.remit.draw.Tally;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.Arrays;

/// Numbers of things, in words that fit the number.
public final class Counts {
    private Counts() {}

    public static Text of(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> count == 1 ? Text.of("1 error") : Text.of("{0} errors", count);
            case WARNING -> count == 1 ? Text.of("1 warning") : Text.of("{0} warnings", count);
            case INFO -> count == 1 ? Text.of("1 note") : Text.of("{0} notes", count);
        };
    }

    public static Text found(int count) {
        return count == 1 ? Text.of("1 found") : Text.of("{0} found", count);
    }

    /// All that was found, such as "1 error and 2 warnings".
    public static Text of(Tally tally) {
        return Text.of(
                "{0}",
                Words.list(Arrays.stream(Severity.values())
                        .filter(severity -> tally.count(severity) > 0)
                        .map(severity -> of(severity, tally.count(severity)))
                        .toList()));
    }

    public static Text teams(int count) {
        return count == 1 ? Text.of("1 team") : Text.of("{0} teams", count);
    }

    public static Text services(int count) {
        return count == 1 ? Text.of("1 service") : Text.of("{0} services", count);
    }

    public static Text sizes(Document document) {
        return sizes(document.teamCount(), document.services().size());
    }

    public static Text sizes(int teams, int services) {
        return Text.of("{0}, {1}", teams(teams), services(services));
    }
}
