package dev.remit.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.remit.draw.surface.Theme;
import dev.remit.ui.session.ThemeChoice;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/// Dresses a scene, and follows the system when it turns light or dark unless somebody chose otherwise.
public final class Themes {
    private static final List<String> SHEETS =
            List.of("base", "frame", "canvas", "outline", "findings", "inspector", "raci", "search", "pages");

    private final Scene scene;
    private final Fonts fonts;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private ThemeChoice choice = ThemeChoice.AUTO;

    public Themes(Scene scene, Fonts fonts) {
        this.scene = scene;
        this.fonts = fonts;
        Platform.getPreferences().colorSchemeProperty().addListener((property, old, now) -> dress());
        dress();
    }

    public void choose(ThemeChoice wanted) {
        if (wanted == choice) return;
        choice = wanted;
        dress();
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    private void dress() {
        Theme now = wanted();
        Application.setUserAgentStylesheet(
                switch (now) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(sheets(now));
        theme.set(now);
    }

    private Theme wanted() {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case AUTO -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    /// The tokens, then the sheets that use them.
    private List<String> sheets(Theme now) {
        var own = SHEETS.stream().map(name -> StyleSheet.read(name, fonts));
        return Stream.concat(Stream.of(TokenSheet.css(now)), own)
                .map(StyleSheet::address)
                .toList();
    }
}
