package dev.remit.cli.shell;

import dev.remit.cli.shell.Grammar.Flag;
import dev.remit.cli.shell.Grammar.Verb;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The manual page, in the language of `man`.
public final class Manual {
    private static final List<String> EXITS = List.of(
            "0", "All is well.",
            "1",
                    "Findings at or above --fail-on, differences with --exit-code, a file that is not laid out canonically.",
            "2", "It was asked in a way that cannot be answered.",
            "3", "Input that cannot be read, is not of Remit, or is over a limit.",
            "4", "Output that cannot be written.",
            "5", "A file that was changed meanwhile, or is locked.",
            "70", "A mistake in Remit itself.",
            "130", "It was interrupted.");

    private Manual() {}

    public static String of(Grammar grammar, String version) {
        String name = grammar.name();
        return """
                .TH %2$s 1 "" "%1$s %3$s" "User Commands"
                .SH NAME
                %1$s \\- models, checks and prints who answers for what
                .SH SYNOPSIS
                .B %1$s
                [FILE]
                .br
                .B %1$s
                VERB [OPTIONS] [FILE ...]
                .SH DESCRIPTION
                %4$s
                Without arguments, or with a file, the window opens. A verb is answered without a display: data goes to
                standard output, talk to standard error.
                .SH VERBS
                %5$s.SH EXIT STATUS
                %6$s""".formatted(
                        name,
                        name.toUpperCase(Locale.ROOT),
                        version,
                        escaped(grammar.description()),
                        grammar.verbs().stream().map(Manual::verb).collect(Collectors.joining()),
                        exits());
    }

    private static String verb(Verb verb) {
        return ".SS %s %s\n%s\n"
                        .formatted(
                                verb.name(), escaped(String.join(" ", verb.arguments())), escaped(verb.description()))
                + verb.flags().stream().map(Manual::flag).collect(Collectors.joining());
    }

    private static String flag(Flag flag) {
        String label = flag.label().isEmpty() ? "" : " \\fI" + escaped(flag.label()) + "\\fR";
        return ".TP\n\\fB%s\\fR%s\n%s\n"
                .formatted(escaped(String.join(", ", flag.names())), label, escaped(flag.description()));
    }

    private static String exits() {
        var all = new StringBuilder();
        for (int i = 0; i < EXITS.size(); i += 2)
            all.append(".TP\n.B ")
                    .append(EXITS.get(i))
                    .append('\n')
                    .append(escaped(EXITS.get(i + 1)))
                    .append('\n');
        return all.toString();
    }

    /// A hyphen is an operator there, and a dot or a quote at the start of a line an instruction.
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
