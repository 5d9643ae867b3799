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

    /// Letters up to here are looked up by number: boxing each as a key took a third of the time of a first frame.
    private static final int USUAL = 0x250;

    private final Fonts fonts;
    private final Map<Weight, double[]> usual = new ConcurrentHashMap<>();
    private final Map<Weight, Map<Integer, Double>> others = new ConcurrentHashMap<>();

    public TextWidths(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, TextStyle style) {
        double[] known = usual.computeIfAbsent(style.weight(), weight -> new double[USUAL]);
        double sum = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at)))
            sum += width(text.codePointAt(at), style.weight(), known);
        return sum * style.size() / MEASURED_AT;
    }

    private double width(int letter, Weight weight, double[] known) {
        if (letter >= USUAL)
            return others.computeIfAbsent(weight, any -> new ConcurrentHashMap<>())
                    .computeIfAbsent(letter, it -> measured(it, weight));
        if (known[letter] == 0) known[letter] = measured(letter, weight);
        return known[letter];
    }

    private double measured(int letter, Weight weight) {
        var text = new Text(Character.toString(letter));
        text.setFont(fonts.of(new TextStyle(MEASURED_AT, weight)));
        return text.getLayoutBounds().getWidth();
    }
}
