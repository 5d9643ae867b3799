package dev.remit.ui.canvas;

import dev.remit.draw.chart.Chart;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Palette;
import dev.remit.editor.Camera;
import dev.remit.ui.theme.Tip;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A chart as wide as the room it is given, painted anew where that or the theme is another. It can be told what it
/// says by resting on it and by a screen reader.
final class ChartView extends Region {
    private static final Camera AS_IT_IS = new Camera(new Point(0, 0), 1);

    private final Charts charts;
    private final Chart chart;
    private final Canvas canvas = new Canvas();

    ChartView(Charts charts, Chart chart) {
        this.charts = charts;
        this.chart = chart;
        getStyleClass().add("chart");
        getChildren().add(canvas);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.spoken().toString());
        Tip.on(this, chart.spoken());
        // Only while it is in the window, so that the theme does not hold on to charts nobody sees.
        charts.theme().when(sceneProperty().map(scene -> true).orElse(false)).subscribe(theme -> requestLayout());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(chart.height());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        canvas.setWidth(width);
        canvas.setHeight(getHeight());
        var context = canvas.getGraphicsContext2D();
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, width, getHeight());
        if (width <= 0) return;
        var surface = new FxSurface(context, charts.fonts(), AS_IT_IS);
        chart.paint(width, Palette.of(charts.theme().getValue()), charts.metrics(), surface);
    }

    /// Numbers run from left to right in every language.
    @Override
    public boolean usesMirroring() {
        return false;
    }
}
