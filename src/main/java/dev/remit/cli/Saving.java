package dev.remit.cli;

import dev.remit.file.save.Content;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.file.save.SafeSave;
import dev.remit.file.save.StateFolder;
import dev.remit.text.Text;
import java.nio.file.Path;
import java.security.SecureRandom;

/// Saving over a document of the user, with a backup.
final class Saving {
    private Saving() {}

    /// Over a file as it was read; one that changed meanwhile is a conflict.
    static void over(Input read, Content content, Common common, Console console) {
        if (read.isPicture())
            throw Usage.error(
                    Text.of("{0} is a picture and stays one.", read.name()), Text.of("Write to another file."));
        console.interruption().during(() -> {
            var saved = of(console)
                    .save(
                            console.path(read.name()),
                            content,
                            Expected.unchanged(read.content().hash()));
            Problems.print(Stop.in(read.name(), Stop.written(saved, read.name())), common, console);
        });
    }

    private static SafeSave of(Console console) {
        var home = Path.of(System.getProperty("user.home", ""));
        var state = StateFolder.of(System.getProperty("os.name", ""), home, console.environment());
        return new SafeSave(new RealFs(), new SecureRandom(), Pause.SLEEP, state, console.clock());
    }
}
