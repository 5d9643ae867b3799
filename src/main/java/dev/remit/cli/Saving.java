package dev.remit.cli;

import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.file.save.SafeSave;
import dev.remit.file.save.StateFolder;
import java.nio.file.Path;
import java.security.SecureRandom;

/// Saving over a document of the user, with a backup.
final class Saving {
    private Saving() {}

    static SafeSave of(Console console) {
        var home = Path.of(System.getProperty("user.home", ""));
        var state = StateFolder.of(System.getProperty("os.name", ""), home, console.environment());
        return new SafeSave(new RealFs(), new SecureRandom(), Pause.SLEEP, state, console.clock());
    }
}
