package dev.remit.cli.shell;

import dev.remit.cli.shell.Grammar.Flag;
import dev.remit.cli.shell.Grammar.Verb;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Completion for bash: one function that looks at the verb and at the word before.
public final class Bash {
    /// Names of files may hold blanks, so lines are what it tells apart.
    private static final String BETWEEN = "\\n";

    private Bash() {}

    public static String of(Grammar grammar) {
        String name = grammar.name();
        return """
                # Completion of %1$s for bash.
                _%1$s() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
                    local IFS=$'\\n'
                    COMPREPLY=()
                    if ((COMP_CWORD == 1)); then
                        COMPREPLY=($(compgen -W $'%2$s' -- "$word") $(compgen -f -X '!*.remit' -- "$word"))
                        return
                    fi
                    case $verb in
                %3$s    esac
                }
                complete -o filenames -F _%1$s %1$s
                """.formatted(name, verbs(grammar), cases(grammar));
    }

    private static String verbs(Grammar grammar) {
        return grammar.verbs().stream().map(Verb::name).collect(Collectors.joining(BETWEEN));
    }

    private static String cases(Grammar grammar) {
        return grammar.verbs().stream().map(Bash::one).collect(Collectors.joining());
    }

    private static String one(Verb verb) {
        return """
                        %s)
                            case $before in
                %s            esac
                            COMPREPLY=($(compgen -W $'%s' -- "$word")%s)
                            ;;
                """.formatted(verb.name(), values(verb.flags()), names(verb.flags()), files(verb));
    }

    private static String files(Verb verb) {
        return verb.takesFiles() ? " $(compgen -f -- \"$word\")" : "";
    }

    private static String names(List<Flag> flags) {
        return flags.stream().flatMap(flag -> flag.names().stream()).collect(Collectors.joining(BETWEEN));
    }

    private static String values(List<Flag> flags) {
        return flags.stream().flatMap(Bash::value).collect(Collectors.joining());
    }

    private static Stream<String> value(Flag flag) {
        String offer = switch (flag.value()) {
            case Value.Nothing() -> "";
            case Value.Choice(var words) -> "-W $'" + String.join(BETWEEN, words) + "'";
            case Value.File() -> "-f";
            case Value.Free() -> "-W ''";
        };
        if (offer.isEmpty()) return Stream.of();
        return Stream.of("                %s) COMPREPLY=($(compgen %s -- \"$word\")) && return ;;\n"
                .formatted(String.join(" | ", flag.names()), offer));
    }
}
