package dev.remit.cli;

import dev.remit.cli.shell.Bash;
import dev.remit.cli.shell.Fish;
import dev.remit.cli.shell.Grammar;
import dev.remit.cli.shell.Manual;
import dev.remit.cli.shell.Zsh;
import dev.remit.format.Program;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "completion",
        description = "Prints what a shell needs to complete verbs and options, or the manual page.")
final class Completion implements Callable<Integer> {
    /// Who reads it.
    enum Reader {
        BASH,
        ZSH,
        FISH,
        MAN
    }

    @Parameters(paramLabel = "bash|zsh|fish|man", description = "Who reads it.")
    private Reader reader = Reader.BASH;

    /// Read by picocli alone.
    @Mixin
    @SuppressWarnings("UnusedVariable")
    private Common common = new Common();

    private final Console console;

    Completion(Console console) {
        this.console = console;
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
