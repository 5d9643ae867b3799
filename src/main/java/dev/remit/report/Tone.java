package dev.remit.report;

import dev.remit.model.Severity;

/// How good or bad something is. Every tone has a sign of its own wherever it is shown: colour never says it alone.
public enum Tone {
    NEUTRAL,
    GOOD,
    INFORMATION,
    WARNING,
    ERROR;

    public static Tone of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFORMATION;
        };
    }
}
