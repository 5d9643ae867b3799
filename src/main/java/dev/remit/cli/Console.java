package dev.remit.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/// All a verb may reach of the world outside: data goes to `out`, talk to `err`, both in UTF-8.
///
/// @param folder where relative paths begin
/// @param terminal whether a person reads `out`
/// @param watched whether a person reads `err`
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        Path folder,
        boolean terminal,
        boolean watched,
        Interruption interruption) {
    private static final int MILLIS = 1000;
    private static final Path ERR = Path.of("/proc/self/fd/2");

    static Console ofThisProcess() {
        return new Console(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                ofThisMoment(),
                Path.of(""),
                isTerminal(),
                isWatched(),
                Interruption.ofThisProcess());
    }

    /// In the offset of this moment: a verb has ended before it changes. Asking for the zone would open every
    /// library, in case one of them knew more zones.
    private static Clock ofThisMoment() {
        int offset = TimeZone.getDefault().getOffset(System.currentTimeMillis());
        return Clock.system(ZoneOffset.ofTotalSeconds(offset / MILLIS));
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /// Java tells of standard input and output alone; where the system does not say either, a person who reads `out`
    /// reads this too.
    private static boolean isWatched() {
        try {
            String device = Files.readSymbolicLink(ERR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException untold) {
            return isTerminal();
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// The name of a file for programs that read it elsewhere: from the working folder where that is possible, with `/`
    /// between its parts. Standard input keeps its name.
    String shared(String name) {
        if (name.equals("-")) return name;
        Path here = folder.toAbsolutePath().normalize();
        Path there = path(name).toAbsolutePath().normalize();
        boolean near = there.startsWith(here) || !Path.of(name).isAbsolute();
        return (near ? here.relativize(there) : there).toString().replace(File.separatorChar, '/');
    }
}
