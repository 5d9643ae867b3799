package dev.remit.ui.panel.map;

import dev.remit.draw.Legend;
import dev.remit.draw.Legend.Entry;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the colours of the map mean, on a strip above it, where it covers none of it. There is none while the colours
/// are those of the notation.
final class LegendBar {
    private final FlowPane bar = new FlowPane(16, 4);
    private Optional<Legend> shown = Optional.empty();

    LegendBar() {
        bar.getStyleClass().add("legend-bar");
        bar.setMinWidth(0);
        // As many lines as there are, and never squeezed by the map, which takes any height.
        bar.setMinHeight(Region.USE_PREF_SIZE);
    }

    Region node() {
        return bar;
    }

    void show(Legend legend) {
        if (shown.filter(legend::equals).isPresent()) return;
        shown = Optional.of(legend);
        bar.setVisible(!legend.isEmpty());
        bar.setManaged(!legend.isEmpty());
        bar.getChildren().setAll(legend.entries().stream().map(LegendBar::entry).toList());
        bar.setAccessibleText(legend.title().toString());
    }

    private static HBox entry(Entry entry) {
        Label swatch = Labels.of(entry.tint().sign(), "swatch");
        swatch.setStyle("-fx-background-color: -remit-" + entry.tint().fill().css() + ";");
        Label word = Labels.of(entry.tint().word(), "small");
        Label count = Labels.of(Integer.toString(entry.count()), "muted", "small");
        count.setAccessibleText(Text.of("{0} of them", entry.count()).toString());
        var box = new HBox(6, swatch, word, count);
        box.getStyleClass().add("legend-entry");
        return box;
    }
}
