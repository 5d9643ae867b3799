package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.theme.Labels;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing that can be set: its words, and the control that sets it at once.
///
/// @param words all by which it is found
/// @param show brings the control up to date
record Setting(String words, Region node, Consumer<Preferences> show) {
    /// One with its control at the end of the line.
    static Setting beside(String label, String help, Region control, Consumer<Preferences> show) {
        var words = words(label, help);
        control.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(24, words, control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("setting");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new Setting(label + " " + help, row, show);
    }

    /// One with what belongs to it beneath its words.
    static Setting above(String label, String help, Region below, Consumer<Preferences> show) {
        var column = new VBox(8, words(label, help), below);
        column.getStyleClass().add("setting");
        return new Setting(label + " " + help, column, show);
    }

    /// Something to know and nothing to set.
    static Setting fact(String label, String help) {
        var column = words(label, help);
        column.getStyleClass().add("setting");
        return new Setting(label + " " + help, column, preferences -> {});
    }

    Setting found(String more) {
        return new Setting(words + " " + more, node, show);
    }

    boolean matches(String wanted) {
        String all = words.toLowerCase(Locale.ROOT);
        return Stream.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static VBox words(String label, String help) {
        return new VBox(
                2, Labels.of(label, "setting-label"), Labels.wrapped(Text.of("{0}", help), "muted", "setting-help"));
    }
}
