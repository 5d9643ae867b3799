package dev.remit.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// The command line as those outside it need to know it: which verbs there are and what may follow each.
///
/// @param description one sentence
public record Grammar(String name, String description, List<Verb> verbs) {
    public Grammar {
        verbs = List.copyOf(verbs);
    }

    /// @param arguments what it takes besides options, such as `FILE`; empty for nothing
    public record Verb(String name, String description, List<String> arguments, List<Flag> flags) {
        public Verb {
            arguments = List.copyOf(arguments);
            flags = List.copyOf(flags);
        }

        boolean takesFiles() {
            return arguments.stream().anyMatch(Value::isFile);
        }
    }

    /// @param names the short one first, such as `-o` and `--output`; what switches it off again comes last
    /// @param label what stands for its value in a sentence; empty where it takes none
    public record Flag(List<String> names, String label, String description, Value value) {
        public Flag {
            names = List.copyOf(names);
        }
    }

    public static Grammar of(CommandLine line) {
        var verbs = line.getSubcommands().entrySet().stream()
                .map(entry -> verb(entry.getKey(), entry.getValue().getCommandSpec()))
                .toList();
        var spec = line.getCommandSpec();
        return new Grammar(spec.name(), sentence(spec), verbs);
    }

    private static Verb verb(String name, CommandSpec spec) {
        var arguments = spec.positionalParameters().stream()
                .map(argument -> argument.paramLabel())
                .toList();
        var flags = spec.options().stream()
                .filter(option -> !option.hidden())
                .map(Grammar::flag)
                .toList();
        return new Verb(name, sentence(spec), arguments, flags);
    }

    private static Flag flag(CommandLine.Model.OptionSpec option) {
        String label = option.arity().max() == 0 ? "" : option.paramLabel();
        String description = String.join(
                " ",
                Stream.of(option.description())
                        .map(line -> filled(line, option, label))
                        .toList());
        return new Flag(names(option), label, description, Value.of(label));
    }

    /// What can be switched off has a name for that too.
    private static List<String> names(CommandLine.Model.OptionSpec option) {
        var names = new ArrayList<>(List.of(option.names()));
        if (option.negatable()) names.add(option.longestName().replaceFirst("^--", "--no-"));
        return names;
    }

    /// With the words picocli puts in when it prints a help by itself.
    private static String filled(String line, CommandLine.Model.OptionSpec option, String label) {
        return line.replace("${DEFAULT-VALUE}", String.valueOf(option.defaultValueString()))
                .replace("${COMPLETION-CANDIDATES}", label.replace("|", ", "));
    }

    private static String sentence(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }
}
