package dev.remit.ui.theme;

import dev.remit.model.Severity;
import dev.remit.text.Problem;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sign of a severity: a shape and a colour of its own, so that neither has to be seen.
public final class Signs {
    private Signs() {}

    public static FontIcon of(Severity severity, int size) {
        var sign = icon(severity).node(size);
        sign.getStyleClass().add(style(severity));
        return sign;
    }

    public static FontIcon of(Problem.Grade grade, int size) {
        return of(
                switch (grade) {
                    case ERROR -> Severity.ERROR;
                    case WARNING -> Severity.WARNING;
                    case NOTE -> Severity.INFO;
                },
                size);
    }

    private static Icon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFORMATION;
        };
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "sign-error";
            case WARNING -> "sign-warning";
            case INFO -> "sign-information";
        };
    }
}
