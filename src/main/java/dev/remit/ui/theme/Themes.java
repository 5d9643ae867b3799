package dev.remit.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.remit.draw.surface.Theme;
import dev.remit.ui.session.choice.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;

/// Dresses a scene, and follows the system when it turns light or dark, or asks for contrast, unless somebody
/// chose otherwise.
public final class Themes {
    private static final List<String> SHEETS =
            List.of("frame", "canvas", "outline", "findings", "inspector", "form", "raci", "search", "pages", "focus");

    private static final String BASE = "base";
    private static final String CONTRAST = "contrast";
    private static final String OPAQUE = "opaque";
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    private final Scene scene;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ChangeListener<ColorScheme> schemes = (property, old, now) -> dress();
    private final MapChangeListener<String, Object> contrasts = change -> follow(change.getKey());
    private ThemeChoice choice = ThemeChoice.AUTO;

    public Themes(Scene scene) {
        this.scene = scene;
        // The platform outlives every window, and would keep one that was closed.
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(schemes));
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(contrasts));
        dress();
    }

    public void choose(ThemeChoice wanted) {
        if (wanted == choice) return;
        choice = wanted;
        dress();
    }

    private void follow(String changed) {
        if (changed.equals(WINDOWS_CONTRAST)) dress();
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    private void dress() {
        Theme now = wanted();
        Application.setUserAgentStylesheet(
                switch (now) {
                    case LIGHT, HIGH_CONTRAST -> new PrimerLight().getUserAgentStylesheet();
                    case DARK, HIGH_CONTRAST_DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(sheets(now));
        theme.set(now);
    }

    private Theme wanted() {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> highContrast();
            case AUTO -> asksForContrast() ? highContrast() : isDark() ? Theme.DARK : Theme.LIGHT;
        };
    }

    private static Theme highContrast() {
        return isDark() ? Theme.HIGH_CONTRAST_DARK : Theme.HIGH_CONTRAST;
    }

    private static boolean isDark() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /// Only Windows tells.
    private static boolean asksForContrast() {
        return Platform.getPreferences().getBoolean(WINDOWS_CONTRAST).orElse(false);
    }

    /// The tokens, then the sheets that use them.
    private static List<String> sheets(Theme now) {
        var names = new ArrayList<>(List.of(BASE));
        if (now == Theme.HIGH_CONTRAST || now == Theme.HIGH_CONTRAST_DARK) names.add(CONTRAST);
        names.addAll(SHEETS);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) names.add(OPAQUE);
        return Stream.concat(
                        Stream.of(StyleSheet.of(TokenSheet.css(now))),
                        names.stream().map(StyleSheet::named))
                .toList();
    }
}
