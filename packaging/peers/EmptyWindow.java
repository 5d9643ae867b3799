package dev.remit.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// A window of JavaFX with nothing in it.
public final class EmptyWindow extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
        stage.show();
    }

    /// JavaFX on the class path is started from a class that is no application.
    static final class Starter {
        private Starter() {}

        public static void main(String... arguments) {
            Application.launch(EmptyWindow.class, arguments);
        }
    }
}
