package dev.remit.ui.panel.frame;

import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Progress;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Wait;
import dev.remit.ui.session.Wait.Hold;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What somebody waits for: nothing for a moment, then that something is done, and when that takes its time, how far it
/// is and a way out.
public final class WaitingPage implements Panel {
    private static final Duration NOTICED = Duration.millis(300);
    private static final Duration LONG = Duration.seconds(2);
    private static final double BAR = 280;

    private final StackPane page = new StackPane();
    private final Label title = Labels.of("", "strong");
    private final ProgressIndicator spinner = new ProgressIndicator();
    private final ProgressBar bar = new ProgressBar();
    private final Label phase = Labels.of("", "muted");
    private final Button cancel = new Button(Text.of("Cancel").toString());
    private final VBox details = new VBox(8, bar, phase, cancel);
    private final PauseTransition noticed;
    private final PauseTransition tiring;
    private Optional<Runnable> shown = Optional.empty();

    public WaitingPage() {
        this(NOTICED, LONG);
    }

    public WaitingPage(Duration untilNoticed, Duration untilLong) {
        noticed = new PauseTransition(untilNoticed);
        tiring = new PauseTransition(untilLong);
        noticed.setOnFinished(event -> page.setVisible(true));
        tiring.setOnFinished(event -> turn(Stage.LONG));
        bar.setPrefWidth(BAR);
        cancel.setId("waiting-cancel");
        details.getStyleClass().add("waiting-details");
        var head = new HBox(12, spinner, title);
        head.getStyleClass().add("waiting-head");
        var card = new VBox(12, head, details);
        card.getStyleClass().add("waiting");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        page.setId("waiting");
        page.getChildren().setAll(card);
        page.setVisible(false);
    }

    private enum Stage {
        SHORT,
        LONG
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        var stop = showing.pending().map(Wait::stop);
        if (!stop.equals(shown)) restart(showing.pending());
        shown = stop;
        showing.pending().ifPresent(wait -> {
            title.setText(wait.title().toString());
            wait.progress().ifPresent(this::show);
        });
    }

    private void restart(Optional<Wait> wait) {
        noticed.stop();
        tiring.stop();
        page.setVisible(false);
        wait.ifPresent(this::start);
    }

    private void start(Wait wait) {
        turn(Stage.SHORT);
        bar.setProgress(ProgressIndicator.INDETERMINATE_PROGRESS);
        phase.setText("");
        cancel.setOnAction(event -> wait.stop().run());
        boolean holdsMap = wait.hold() == Hold.MAP;
        page.setPickOnBounds(holdsMap);
        page.getStyleClass().setAll(holdsMap ? "veil" : "no-veil");
        page.setAlignment(holdsMap ? Pos.CENTER : Pos.BOTTOM_RIGHT);
        noticed.playFromStart();
        tiring.playFromStart();
    }

    private void turn(Stage stage) {
        details.setVisible(stage == Stage.LONG);
        details.setManaged(stage == Stage.LONG);
        spinner.setVisible(stage == Stage.SHORT);
        spinner.setManaged(stage == Stage.SHORT);
    }

    private void show(Progress progress) {
        bar.setProgress(progress.share());
        phase.setText(progress.told().toString());
    }
}
