package dev.remit.ui;

import dev.remit.file.save.Doorbell;
import dev.remit.file.save.Pause;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Tasks;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Files that shall be shown in a window which is open already.
///
/// @param open what is done with each
record Calls(Stage stage, Session session, Consumer<Path> open) {
    private static final Duration BETWEEN = Duration.millis(250);

    /// Whether a Remit whose window is open shows the file that was named.
    static boolean isTakenElsewhere(Disk disk, String... arguments) {
        return arguments.length > 0
                && Doorbell.rings(disk.calls(), Path.of(arguments[0]), new SecureRandom(), Pause.SLEEP);
    }

    /// Those that another Remit was started with.
    void from(Doorbell bell, Tasks tasks) {
        Looking.every(stage, BETWEEN, () -> tasks.latest("calls", bell::calls, this::show, session::tell));
    }

    void show(List<Path> files) {
        if (files.isEmpty()) return;
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        open.accept(files.getLast());
    }
}
