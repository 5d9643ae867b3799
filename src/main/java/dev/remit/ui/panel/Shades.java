package dev.remit.ui.panel;

import dev.remit.model.Letters;
import dev.remit.model.Severity;

/// The words style sheets use for what has a colour of its own.
public final class Shades {
    private Shades() {}

    public static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "information";
        };
    }

    public static String of(Letters letter) {
        return switch (letter) {
            case A -> "raci-a";
            case R -> "raci-r";
            case C -> "raci-c";
            case I -> "raci-i";
            case R_AND_A, NONE -> "raci-none";
        };
    }
}
