package dev.remit.format;

import dev.remit.model.Severity;
import dev.remit.text.Text;

/// A count of findings in words: "1 error", "2 warnings", "3 for information".
public final class Counted {
    private Counted() {}

    public static Text of(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> count == 1 ? Text.of("1 error") : Text.of("{0} errors", count);
            case WARNING -> count == 1 ? Text.of("1 warning") : Text.of("{0} warnings", count);
            case INFO -> Text.of("{0} for information", count);
        };
    }
}
