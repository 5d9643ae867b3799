package dev.remit.cli.shell;

import dev.remit.cli.shell.Grammar.Flag;
import dev.remit.cli.shell.Grammar.Verb;
import java.util.stream.Collectors;

/// Completion for fish: one line a verb and one an option.
public final class Fish {
    private Fish() {}

    public static String of(Grammar grammar) {
        String name = grammar.name();
        return "# Completion of %1$s for fish.\ncomplete -c %1$s -f\ncomplete -c %1$s -n __fish_use_subcommand -a '*.remit'\n"
                        .formatted(name)
                + grammar.verbs().stream().map(verb -> one(name, verb)).collect(Collectors.joining());
    }

    private static String one(String name, Verb verb) {
        String start = "complete -c %s -n '__fish_seen_subcommand_from %s'".formatted(name, verb.name());
        return "complete -c %s -n __fish_use_subcommand -a %s -d '%s'\n"
                        .formatted(name, verb.name(), quoted(verb.description()))
                + (verb.takesFiles() ? start + " -F\n" : "")
                + verb.flags().stream().map(flag -> flag(start, flag)).collect(Collectors.joining());
    }

    private static String flag(String start, Flag flag) {
        return "%s%s%s -d '%s'\n".formatted(start, names(flag), value(flag), quoted(flag.description()));
    }

    private static String names(Flag flag) {
        return flag.names().stream()
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String value(Flag flag) {
        return switch (flag.value()) {
            case Value.Nothing() -> "";
            case Value.Choice(var words) -> " -x -a '" + String.join(" ", words) + "'";
            case Value.File() -> " -r -F";
            case Value.Free() -> " -x";
        };
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }
}
