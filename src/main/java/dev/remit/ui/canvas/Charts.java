package dev.remit.ui.canvas;

import dev.remit.draw.chart.Chart;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Theme;
import dev.remit.ui.theme.Fonts;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// Puts charts into the window, in its fonts and in the theme as it changes.
public record Charts(Fonts fonts, Metrics metrics, ObservableValue<Theme> theme) {
    public Region of(Chart chart) {
        return new ChartView(this, chart);
    }
}
