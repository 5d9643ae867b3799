package dev.remit.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Lets in what comes from outside: keys, dropped files, the wish to close, and faults of our own.
final class Intake {
    private static final Duration GLANCES = Duration.seconds(2);

    private Intake() {}

    static void listen(Stage stage, Scene scene, List<Node> holders, App.Window window) {
        new Keys(holders, window.session()::leaveFocus).listen(scene);
        new Dropping(scene, window.works().receiving()::take).listen();
        stage.focusedProperty().addListener((property, had, has) -> {
            if (has) window.works().lookAround();
        });
        Looking.every(stage, GLANCES, window.works().watch()::glance);
        stage.setOnCloseRequest(event -> {
            event.consume();
            window.filing().leave(stage::close);
        });
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, fault) -> window.session().tell(fault));
    }
}
