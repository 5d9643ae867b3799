package dev.remit.cli;

import dev.remit.format.Program;
import dev.remit.text.Complaint;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line face: finds the verb, has picocli read its options, and answers with an exit code.
public final class Remit {
    private final Console console;

    private Remit(Console console) {
        this.console = console;
    }

    public static int run(String... arguments) {
        return run(Console.ofThisProcess(), arguments);
    }

    static int run(Console console, String... arguments) {
        try {
            return new Remit(console).answer(verbFirst(arguments));
        } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError | NoClassDefFoundError failed) {
            // Not an exception, so picocli lets it through; people get a sentence all the same.
            Problems.print(List.of(Bug.problem(failed)), new Common(), console);
            return Exit.BUG;
        }
    }

    private int answer(String... arguments) {
        int exit = line(verbsFor(arguments))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(thrown -> Exit.BUG)
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler(this::ended)
                .execute(arguments.length == 0 ? new String[] {"help"} : arguments);
        console.out().flush();
        return exit;
    }

    /// The whole command line, for those who describe it.
    static CommandLine line(Console console) {
        return new Remit(console).line(Verbs.NAMES);
    }

    private CommandLine line(List<String> verbs) {
        var line = Signature.of("remit", "Models, checks and prints who answers for what.", this)
                .help("-h --help", "Show this help message and exit.")
                .version("-V --version", "Print version information and exit.")
                .line();
        line.getCommandSpec().version("remit " + Program.VERSION).usageMessage().synopsisSubcommandLabel("VERB");
        for (String verb : verbs) line.addSubcommand(verb, signature(verb).spec());
        return line;
    }

    private Signature signature(String verb) {
        return verb.equals("help")
                ? Signature.ofHelp()
                : Verbs.named(verb, console).signature();
    }

    /// Options every verb has may stand before it, as in `remit --json check FILE`.
    private static String[] verbFirst(String... arguments) {
        var line = new ArrayList<>(List.of(arguments));
        var verb = line.stream().filter(Verbs::has).findFirst();
        if (line.isEmpty() || !line.getFirst().startsWith("-") || verb.isEmpty()) return arguments;
        line.remove(verb.get());
        line.addFirst(verb.get());
        return line.toArray(String[]::new);
    }

    /// The one verb that is asked for, or all of them where the answer may be about any.
    private static List<String> verbsFor(String... arguments) {
        String first = arguments.length == 0 ? "help" : arguments[0];
        return Verbs.has(first) && !first.equals("help") ? List.of(first) : Verbs.NAMES;
    }

    private int misused(ParameterException misuse, String... arguments) {
        Problem problem = Problem.error("E-USE-001", Text.of("{0}", sentence(misuse)));
        var common = new Common();
        common.json = List.of(arguments).contains("--json");
        Problems.print(List.of(nearest(misuse).map(problem::hinting).orElse(problem)), common, console);
        return Exit.USAGE;
    }

    private static String sentence(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched
                && misuse.getCommandLine().getParent() == null) {
            return "\"" + unmatched.getUnmatched().getFirst() + "\" is not a verb of Remit.";
        }
        String message = String.valueOf(misuse.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static Optional<Text> nearest(ParameterException misuse) {
        if (!(misuse instanceof UnmatchedArgumentException unmatched)) return Optional.empty();
        var line = misuse.getCommandLine();
        var known = line.getParent() == null
                ? Verbs.NAMES
                : List.copyOf(line.getCommandSpec().optionsMap().keySet());
        return Words.nearest(unmatched.getUnmatched().getFirst(), known)
                .map(near -> Text.of("Did you mean {0}?", near));
    }

    private int ended(Exception thrown, CommandLine line, ParseResult parsed) {
        Common common = common(line);
        return switch (thrown) {
            case Stop stop -> {
                Problems.print(stop.problems(), common, console);
                yield stop.exit();
            }
            case Complaint complaint -> {
                Problems.print(complaint.problems(), common, console);
                yield Exit.INPUT;
            }
            // Whoever interrupts it knows why.
            case CancellationException _ -> Exit.INTERRUPTED;
            default -> {
                Problems.print(List.of(Bug.problem(thrown)), common, console);
                yield Exit.BUG;
            }
        };
    }

    private static Common common(CommandLine line) {
        return line.getMixins().values().stream()
                .filter(Common.class::isInstance)
                .map(Common.class::cast)
                .findFirst()
                .orElseGet(Common::new);
    }
}
