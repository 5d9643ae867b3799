package dev.remit.ui.panel;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What a load is made of, side by side on a scale that shows the limit.
final class LoadBar extends Region {
    private static final double BAR = 24;
    private static final double TOP = 18;
    private static final double GAP = 2;
    private static final double LEAST_SCALE = 1.5;

    private final Region track = styled("load-track");
    private final Region mark = styled("load-limit");
    private final Label limit = Labels.of(Text.of("Limit 1"), "small-strong");
    private final List<Region> segments = new ArrayList<>();
    private final List<Double> sizes;
    private final double scale;

    LoadBar(CognitiveLoad load) {
        var parts = load.parts();
        double factor = load.sizeFactor();
        scale = Math.max(LEAST_SCALE, load.index() * 1.1);
        sizes = List.of(
                parts.domains() * factor,
                parts.interactions() * factor,
                parts.services() * factor,
                parts.operations() * factor);
        for (var style : List.of("load-domains", "load-interactions", "load-services", "load-operations"))
            segments.add(styled(style));
        getChildren().add(track);
        getChildren().addAll(segments);
        getChildren().addAll(mark, limit);
        setAccessibleText(Text.of("Load {0} on a scale whose limit is 1", Checked.index(load))
                .toString());
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + BAR + 4;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        track.resizeRelocate(0, TOP, width, BAR);
        double x = 0;
        for (int i = 0; i < segments.size(); i++) {
            double length = sizes.get(i) / scale * width;
            segments.get(i).resizeRelocate(x, TOP, Math.max(0, length - GAP), BAR);
            x += length;
        }
        double at = width / scale;
        mark.resizeRelocate(at - 1, TOP - 4, 2, BAR + 8);
        limit.autosize();
        limit.relocate(Math.min(at, width - limit.getWidth()), 0);
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
