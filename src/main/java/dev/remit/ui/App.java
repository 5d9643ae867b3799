package dev.remit.ui;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window's life.
public final class App extends Application {
    public static void open(String... arguments) {
        launch(App.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Remit");
        stage.setScene(new Scene(new StackPane(), 960, 640));
        stage.show();
    }
}
