package dev.remit.ui.panel.frame;

import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.DiskWatch;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.session.desk.Outside;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says that another program has touched the open file, until somebody has decided what counts.
public final class OutsideBar implements Panel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Filing filing;
    private final DiskWatch watch;
    private final ZoneId zone;
    private final HBox bar = new HBox(12);
    private Optional<Outside> shown = Optional.empty();

    public OutsideBar(Filing filing, DiskWatch watch, ZoneId zone) {
        this.filing = filing;
        this.watch = watch;
        this.zone = zone;
        bar.getStyleClass().add("outside");
        bar.setId("outside");
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
    }

    @Override
    public Region node() {
        return bar;
    }

    @Override
    public void show(Showing showing) {
        var now = showing.desk().flatMap(Desk::outside);
        if (now.equals(shown)) return;
        shown = now;
        bar.setVisible(now.isPresent());
        now.ifPresent(this::fill);
    }

    private void fill(Outside outside) {
        var words = Labels.of(sentence(outside));
        words.setMinWidth(0);
        bar.getChildren().setAll(Signs.of(Severity.WARNING, 14), words);
        bar.getChildren().addAll(buttons(outside));
    }

    private Text sentence(Outside outside) {
        return switch (outside) {
            case Outside.Changed changed -> Text.of("Changed outside the app at {0}.", time(changed.at()));
            case Outside.Damaged damaged ->
                Text.of(
                        "Changed outside the app at {0}, and it cannot be opened as it is now. Your document is still here.",
                        time(damaged.at()));
            case Outside.Gone gone ->
                Text.of("The file is no longer where it was opened from. Your document is still here.");
        };
    }

    private List<Button> buttons(Outside outside) {
        return switch (outside) {
            case Outside.Changed changed ->
                List.of(button(Text.of("Compare"), watch::compare), button(Text.of("Reload"), filing::reload), keep());
            case Outside.Damaged damaged -> List.of(button(Text.of("Show why"), filing::reload), keep());
            case Outside.Gone gone ->
                List.of(button(Text.of("Save as…"), filing::saveAs), button(Text.of("Dismiss"), watch::keepMine));
        };
    }

    private Button keep() {
        return button(Text.of("Keep mine"), watch::keepMine);
    }

    private static Button button(Text words, Runnable run) {
        var button = new Button(words.toString());
        button.getStyleClass().add("compact");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
