package dev.remit.cli;

import dev.remit.format.Library;
import dev.remit.format.Program;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "version",
        description = "Prints the version of Remit; -v also what it runs on, and its libraries and their licences.")
final class Version implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    private final Console console;

    Version(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var text = "remit " + Program.VERSION + "\n" + (common.verbose ? details() : "");
        Output.print(text.getBytes(StandardCharsets.UTF_8), console);
        return Exit.FINE;
    }

    private static String details() {
        var text = new StringBuilder();
        text.append(Text.of("Running on Java {0}.", Runtime.version())).append('\n');
        text.append(Text.of("Licensed under Apache-2.0. These libraries are part of it:"))
                .append("\n\n");
        for (Library library : Library.all()) text.append(line(library)).append('\n');
        return text.toString();
    }

    private static Text line(Library library) {
        return Text.of("{0} {1} ({2}): {3}", library.name(), library.version(), library.licence(), library.purpose());
    }
}
