package dev.remit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// A command line as a person types it, in-process, and what it answers.
final class Typed {
    private static final Clock JUNE_2026 = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path folder;
    private byte[] in = {};
    private boolean terminal;
    private boolean watched;
    private final Interruption interruption = new Interruption();

    Typed() {
        this(Path.of(""));
    }

    Typed(Path folder) {
        this.folder = folder;
    }

    Typed piping(byte[] input) {
        in = input;
        return this;
    }

    /// As a person sees it, and no program.
    Typed atTerminal() {
        terminal = true;
        return this;
    }

    /// A person sees what is said, whoever gets the data.
    Typed watched() {
        watched = true;
        return this;
    }

    /// Ctrl+C, before anything else.
    Typed interrupted() {
        interruption.ask();
        return this;
    }

    int types(String... arguments) {
        out.reset();
        err.reset();
        return Remit.run(console(), arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Console console() {
        var state = Map.of(
                "XDG_STATE_HOME", folder.resolve("state").toAbsolutePath().toString());
        return new Console(
                new ByteArrayInputStream(in),
                stream(out),
                stream(err),
                state,
                JUNE_2026,
                folder,
                terminal,
                watched,
                interruption);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
