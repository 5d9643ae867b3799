package dev.remit.ui.theme;

import java.util.Locale;
import javafx.geometry.NodeOrientation;

/// Which way people read who use a locale, and so on which side of the window things begin.
public final class Direction {
    private Direction() {}

    /// Told by the script in which the language writes its own name.
    public static NodeOrientation of(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        if (name.isEmpty()) return NodeOrientation.LEFT_TO_RIGHT;
        return switch (Character.getDirectionality(name.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                NodeOrientation.RIGHT_TO_LEFT;
            default -> NodeOrientation.LEFT_TO_RIGHT;
        };
    }
}
