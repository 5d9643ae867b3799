package dev.remit.ui.panel.finding;

import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.session.Days;
import dev.remit.ui.theme.Tip;
import dev.remit.ui.triage.Chronicle.Day;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How many errors and warnings a team had on each day somebody looked, a bar a day, the latest last.
final class TrendBars extends HBox {
    private static final double HIGHEST = 20;
    private static final double LOWEST = 2;
    private static final double WIDTH = 6;
    private static final int MOST = 24;

    TrendBars() {
        super(2);
        getStyleClass().add("trend");
        setAlignment(Pos.BOTTOM_LEFT);
        setMaxHeight(HIGHEST);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(List<Day> days) {
        var latest = days.subList(Math.max(0, days.size() - MOST), days.size());
        int most = latest.stream().mapToInt(TrendBars::weight).max().orElse(0);
        getChildren().setAll(latest.stream().map(day -> bar(day, most)).toList());
        setAccessibleText(words(days).toString());
        Tip.on(this, words(days));
    }

    /// From the first day to the last, in words.
    static Text words(List<Day> days) {
        if (days.isEmpty()) return Text.of("No day noted yet");
        if (days.size() == 1) return told(days.getFirst());
        return Text.of("{0}; {1}", told(days.getFirst()), told(days.getLast()));
    }

    private static Text told(Day day) {
        return Text.of(
                "{0}: {1}, {2} errors and {3} warnings",
                Days.of(day.day()), Labelled.of(day.level()), day.errors(), day.warnings());
    }

    private static int weight(Day day) {
        return day.errors() + day.warnings();
    }

    private static Region bar(Day day, int most) {
        var bar = new Region();
        double height = most == 0 ? LOWEST : Math.max(LOWEST, HIGHEST * weight(day) / most);
        bar.setMinSize(WIDTH, height);
        bar.setMaxSize(WIDTH, height);
        bar.getStyleClass().addAll("trend-bar", "trend-" + day.level().name().toLowerCase(Locale.ROOT));
        return bar;
    }
}
