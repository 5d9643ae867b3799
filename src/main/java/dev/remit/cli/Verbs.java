package dev.remit.cli;

import java.util.List;
import picocli.CommandLine.HelpCommand;

/// The verbs. A switch, since a list of references would load or link them all before the one that is asked for.
final class Verbs {
    /// In the order of the help.
    static final List<String> NAMES = List.of("help", "version");

    private Verbs() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    static Object named(String name) {
        return switch (name) {
            case "help" -> new HelpCommand();
            case "version" -> new Version();
            default -> throw new IllegalArgumentException("There is no verb \"" + name + "\"");
        };
    }
}
