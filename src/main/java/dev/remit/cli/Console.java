package dev.remit.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// All a verb may reach of the world outside: data goes to `out`, talk to `err`, both in UTF-8.
///
/// @param folder where relative paths begin
/// @param terminal whether a person reads `out`
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        Path folder,
        boolean terminal) {
    static Console ofThisProcess() {
        return new Console(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                Path.of(""),
                isTerminal());
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    Path path(String name) {
        return folder.resolve(name);
    }
}
