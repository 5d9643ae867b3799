package dev.remit.cli;

import dev.remit.cli.shell.Bash;
import dev.remit.cli.shell.Fish;
import dev.remit.cli.shell.Grammar;
import dev.remit.cli.shell.Manual;
import dev.remit.cli.shell.Zsh;
import dev.remit.format.Program;
import java.nio.charset.StandardCharsets;

final class Completion implements Verb {
    /// Who reads it.
    enum Reader {
        BASH,
        ZSH,
        FISH,
        MAN
    }

    private Reader reader = Reader.BASH;

    private final Console console;

    Completion(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "completion",
                        "Prints what a shell needs to complete verbs and options, or the manual page.",
                        this)
                .argument("bash|zsh|fish|man", "Who reads it.", Reader.class, given -> reader = given)
                .with(new Common().takes());
    }

    @Override
    public Integer call() {
        Output.print(text(Grammar.of(Remit.line(console))).getBytes(StandardCharsets.UTF_8), console);
        return Exit.FINE;
    }

    private String text(Grammar grammar) {
        return switch (reader) {
            case BASH -> Bash.of(grammar);
            case ZSH -> Zsh.of(grammar);
            case FISH -> Fish.of(grammar);
            case MAN -> Manual.of(grammar, Program.VERSION);
        };
    }
}
