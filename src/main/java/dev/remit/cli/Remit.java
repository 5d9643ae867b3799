package dev.remit.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line face: finds the verb, has picocli read its options, and answers with an exit code.
@Command(
        name = "remit",
        description = "Models, checks and prints who answers for what.",
        version = "remit " + Version.NUMBER,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "VERB",
        exitCodeOnExecutionException = 70)
public final class Remit {
    private Remit() {}

    public static int run(String... arguments) {
        return run(writer(System.out), writer(System.err), arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Remit());
        for (String verb : verbsFor(arguments)) line.addSubcommand(verb, Verbs.named(verb));
        return line.setOut(out).setErr(err).execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /// The one verb that is asked for, or all of them where the answer may be about any.
    private static List<String> verbsFor(String... arguments) {
        String first = arguments.length == 0 ? "help" : arguments[0];
        return Verbs.has(first) && !first.equals("help") ? List.of(first) : Verbs.NAMES;
    }
}
