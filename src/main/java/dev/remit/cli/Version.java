package dev.remit.cli;

import dev.remit.format.Program;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "version", description = "Prints the version of Remit.")
final class Version implements Callable<Integer> {
    /// Read by picocli alone.
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private Common common = new Common();

    private final Console console;

    Version(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Output.print(("remit " + Program.VERSION + "\n").getBytes(StandardCharsets.UTF_8), console);
        return Exit.FINE;
    }
}
