package dev.remit.ui.canvas;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Weight;
import dev.remit.ui.theme.Fonts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Text;

/// How wide text is on the canvas: each letter is measured once a weight, and widths add up. Asking JavaFX for each
/// text instead costs 20 µs, which is too much for thousands of chips. Any thread may ask.
public final class TextWidths implements Metrics {
    private static final double MEASURED_AT = 100;

    private final Fonts fonts;
    private final Map<Weight, Map<Integer, Double>> letters = new ConcurrentHashMap<>();

    public TextWidths(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, TextStyle style) {
        var known = letters.computeIfAbsent(style.weight(), weight -> new ConcurrentHashMap<>());
        double sum = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at)))
            sum += known.computeIfAbsent(text.codePointAt(at), letter -> measured(letter, style.weight()));
        return sum * style.size() / MEASURED_AT;
    }

    private double measured(int letter, Weight weight) {
        var text = new Text(Character.toString(letter));
        text.setFont(fonts.of(new TextStyle(MEASURED_AT, weight)));
        return text.getLayoutBounds().getWidth();
    }
}
