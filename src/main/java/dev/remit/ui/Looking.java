package dev.remit.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Looks around again and again until the window is closed: other programs touch files while it is in front, too.
final class Looking {
    private Looking() {}

    static void every(Stage stage, Duration between, Runnable look) {
        var timer = new Timeline(new KeyFrame(between, event -> look.run()));
        timer.setCycleCount(Animation.INDEFINITE);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> timer.stop());
        timer.play();
    }
}
