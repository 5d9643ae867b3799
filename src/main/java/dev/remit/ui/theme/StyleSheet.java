package dev.remit.ui.theme;

import dev.remit.draw.surface.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javafx.scene.text.FontWeight;

/// A style sheet of the window, with the fonts of this system put in for the weights it asks for.
final class StyleSheet {
    private StyleSheet() {}

    static String read(String name, Fonts fonts) {
        String css = text(name);
        for (Weight weight : Weight.values())
            css = css.replace("-fx-font-weight: " + weight.number() + ";", declaration(weight, fonts));
        return css;
    }

    /// Where JavaFX finds a sheet that is no file: in the address itself.
    static String address(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String declaration(Weight weight, Fonts fonts) {
        String number = fonts.weight(weight) == FontWeight.BOLD ? "bold" : "normal";
        return "-fx-font-family: \"" + fonts.family(weight) + "\"; -fx-font-weight: " + number + ";";
    }

    private static String text(String name) {
        try (var in = StyleSheet.class.getResourceAsStream(name + ".css")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
