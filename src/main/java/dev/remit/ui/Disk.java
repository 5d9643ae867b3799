package dev.remit.ui;

import dev.remit.file.DocumentFiles;
import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.ConfigFolder;
import dev.remit.file.save.Opening;
import dev.remit.file.save.OwnFile;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.file.save.SafeSave;
import dev.remit.file.save.StateFolder;
import dev.remit.ui.session.choice.ScaleChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;

/// The disk of this machine, and where on it Remit keeps what is its own.
record Disk(String system, Path home, Map<String, String> environment) {
    private static final int AT_MOST = 1 << 20;

    static Disk ofThisMachine() {
        return new Disk(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /// What the system calls the person; empty where it does not say.
    static String user() {
        return System.getProperty("user.name", "");
    }

    Opening opening() {
        return new Opening(new RealFs(), Pause.SLEEP);
    }

    DocumentFiles files(InstantSource clock) {
        var state = StateFolder.of(system, home, environment);
        return new DocumentFiles(opening(), new SafeSave(new RealFs(), new SecureRandom(), Pause.SLEEP, state, clock));
    }

    AtomicOutput output() {
        return new AtomicOutput(new RealFs(), new SecureRandom(), Pause.SLEEP);
    }

    /// Where a window that is open is asked to show files.
    Path calls() {
        return StateFolder.of(system, home, environment).calls();
    }

    private Path kept() {
        return ConfigFolder.of(system, home, environment).preferences();
    }

    /// The scale among the preferences. Whatever is wrong with them is told where they are read in earnest.
    ScaleChoice scale() {
        var fs = new RealFs();
        try {
            return ScaleChoice.in(new String(fs.read(fs.real(kept()), AT_MOST), StandardCharsets.UTF_8));
        } catch (IOException toldLater) {
            return ScaleChoice.AUTO;
        }
    }

    OwnFile preferences() {
        return new OwnFile(new RealFs(), new SecureRandom(), Pause.SLEEP, kept());
    }

    /// Where it is kept what was found in a file at earlier times.
    OwnFile chronicle(Path file) {
        var folder = StateFolder.of(system, home, environment);
        return new OwnFile(new RealFs(), new SecureRandom(), Pause.SLEEP, folder.findingsOf(file));
    }
}
