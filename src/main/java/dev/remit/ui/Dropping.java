package dev.remit.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes a file that is dropped anywhere in the window.
final class Dropping {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final Scene scene;
    private final Consumer<Path> take;

    Dropping(Scene scene, Consumer<Path> take) {
        this.scene = scene;
        this.take = take;
    }

    void listen() {
        scene.setOnDragOver(this::over);
        scene.setOnDragExited(event -> mark(false));
        scene.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        if (file(event.getDragboard()).isEmpty()) return;
        event.acceptTransferModes(TransferMode.COPY);
        mark(true);
    }

    private void drop(DragEvent event) {
        var file = file(event.getDragboard());
        event.setDropCompleted(file.isPresent());
        mark(false);
        file.ifPresent(take);
    }

    private void mark(boolean isTarget) {
        scene.getRoot().pseudoClassStateChanged(TARGET, isTarget);
    }

    private static Optional<Path> file(Dragboard board) {
        return board.hasFiles() ? board.getFiles().stream().findFirst().map(File::toPath) : Optional.empty();
    }
}
