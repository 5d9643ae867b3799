package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Notice;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Says that a file is being read, but only when that takes long enough to be noticed.
public final class OpeningPage implements Panel {
    private static final Duration NOTICED = Duration.millis(300);

    private final StackPane page = new StackPane();
    private final Label words = Labels.of("", "muted");
    private final PauseTransition wait = new PauseTransition(NOTICED);

    public OpeningPage(Filing filing) {
        var cancel = new Button(Text.of("Cancel").toString());
        cancel.setOnAction(event -> filing.stopOpening());
        var column = new VBox(12, new ProgressIndicator(), words, cancel);
        column.getStyleClass().add("opening");
        page.getStyleClass().add("veil");
        page.getChildren().setAll(column);
        page.setVisible(false);
        wait.setOnFinished(event -> page.setVisible(true));
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        if (showing.notice() instanceof Notice.Opening(String name)) {
            words.setText(Text.of("Reading {0}", name).toString());
            if (!page.isVisible()) wait.play();
            return;
        }
        wait.stop();
        page.setVisible(false);
    }
}
