package dev.remit.cli;

import java.util.List;

/// The verbs. A switch, since a list of references would load or link them all before the one that is asked for.
final class Verbs {
    /// In the order of the help.
    static final List<String> NAMES = List.of(
            "check",
            "raci",
            "analyse",
            "export",
            "import",
            "diff",
            "rules",
            "new",
            "fmt",
            "generate",
            "schema",
            "completion",
            "version",
            "help");

    private Verbs() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /// Any but the help, which picocli brings.
    static Verb named(String name, Console console) {
        return switch (name) {
            case "check" -> new Check(console);
            case "raci" -> new RaciVerb(console);
            case "analyse" -> new Analyse(console);
            case "export" -> new Export(console);
            case "import" -> new Import(console);
            case "diff" -> new Diff(console);
            case "rules" -> new RulesVerb(console);
            case "new" -> new New(console);
            case "fmt" -> new Fmt(console);
            case "generate" -> new Generate(console);
            case "schema" -> new Schema(console);
            case "completion" -> new Completion(console);
            case "version" -> new Version(console);
            default -> throw new IllegalArgumentException("There is no verb \"" + name + "\"");
        };
    }
}
