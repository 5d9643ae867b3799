package dev.remit.cli.shell;

import dev.remit.cli.shell.Grammar.Flag;
import dev.remit.cli.shell.Grammar.Verb;
import java.util.stream.Collectors;

/// Completion for zsh, with what each verb and option does beside it.
public final class Zsh {
    private Zsh() {}

    public static String of(Grammar grammar) {
        String name = grammar.name();
        return """
                #compdef %1$s
                # Completion of %1$s for zsh.
                _%1$s() {
                    local -a verbs=(
                %2$s    )
                    if ((CURRENT == 2)); then
                        _describe -t verbs verb verbs
                        _files -g '*.remit'
                        return
                    fi
                    local verb=$words[2]
                    shift words
                    ((CURRENT--))
                    case $verb in
                %3$s    esac
                }
                _%1$s "$@"
                """.formatted(name, verbs(grammar), cases(grammar));
    }

    private static String verbs(Grammar grammar) {
        return grammar.verbs().stream()
                .map(verb -> "        '%s:%s'\n".formatted(verb.name(), quoted(verb.description())))
                .collect(Collectors.joining());
    }

    private static String cases(Grammar grammar) {
        return grammar.verbs().stream().map(Zsh::one).collect(Collectors.joining());
    }

    private static String one(Verb verb) {
        String flags = verb.flags().stream().map(Zsh::flag).collect(Collectors.joining());
        String files = verb.takesFiles() ? " \\\n                '*:file:_files'" : "";
        return """
                        %s)
                            _arguments%s%s
                            ;;
                """.formatted(verb.name(), flags, files);
    }

    private static String flag(Flag flag) {
        return flag.names().stream()
                .map(name -> " \\\n                '%s%s[%s]%s'"
                        .formatted(
                                flag.names().size() > 1 ? "(" + String.join(" ", flag.names()) + ")" : "",
                                name,
                                quoted(flag.description()),
                                value(flag)))
                .collect(Collectors.joining());
    }

    private static String value(Flag flag) {
        return switch (flag.value()) {
            case Value.Nothing() -> "";
            case Value.Choice(var words) -> ":value:(" + String.join(" ", words) + ")";
            case Value.File() -> ":file:_files";
            case Value.Free() -> ":" + flag.label().toLowerCase(java.util.Locale.ROOT) + ":";
        };
    }

    /// Brackets, colons and quotes have a meaning of their own there.
    private static String quoted(String text) {
        return text.replace("'", "'\\''")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }
}
