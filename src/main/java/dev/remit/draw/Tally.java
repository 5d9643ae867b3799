package dev.remit.draw;

import dev.remit.model.Severity;
import java.util.Optional;

/// How many findings of each severity.
public record Tally(int errors, int warnings, int notes) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public static Tally of(Severity severity) {
        return NONE.plus(severity);
    }

    public Tally plus(Severity severity) {
        return switch (severity) {
            case ERROR -> new Tally(errors + 1, warnings, notes);
            case WARNING -> new Tally(errors, warnings + 1, notes);
            case INFO -> new Tally(errors, warnings, notes + 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }

    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> notes;
        };
    }

    /// The most serious severity there is one of.
    public Optional<Severity> worst() {
        if (errors > 0) return Optional.of(Severity.ERROR);
        if (warnings > 0) return Optional.of(Severity.WARNING);
        return notes > 0 ? Optional.of(Severity.INFO) : Optional.empty();
    }
}
