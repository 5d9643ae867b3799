package dev.remit.cli;

import java.io.File;
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
