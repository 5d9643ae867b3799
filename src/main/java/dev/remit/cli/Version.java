package dev.remit.cli;

import dev.remit.format.Library;
import dev.remit.format.Program;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;

final class Version implements Verb {
    private final Common common = new Common();
    private final Console console;

    Version(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "version",
                        "Prints the version of Remit; -v also what it runs on, and its libraries and their"
                                + " licences.",
                        this)
                .with(common.takes());
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
