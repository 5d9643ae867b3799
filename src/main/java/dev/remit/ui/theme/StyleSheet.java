package dev.remit.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/// Where JavaFX finds the style sheets of the window.
final class StyleSheet {
    private StyleSheet() {}

    /// One that comes with Remit. JavaFX prefers the same in its binary form where packaging put one beside it.
    static String named(String name) {
        return Objects.requireNonNull(StyleSheet.class.getResource(name + ".css"), name)
                .toExternalForm();
    }

    /// One that is no file: it is in the address itself.
    static String of(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
