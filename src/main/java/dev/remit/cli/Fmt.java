package dev.remit.cli;

import dev.remit.file.RemitFile;
import dev.remit.file.save.Content;
import dev.remit.file.save.Expected;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "fmt", description = "Lays files out canonically, so that one edited field is one changed line.")
final class Fmt implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Remit files; - reads and writes the standard streams.")
    private List<String> files = List.of();

    @Option(names = "--check", description = "Changes nothing; ends with 1 if a file is not laid out so.")
    private boolean check;

    @Mixin
    private Common common = new Common();

    private final Console console;

    Fmt(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int exit = Exit.FINE;
        for (String file : files) exit = Math.max(exit, format(Input.of(file, console)));
        return exit;
    }

    private int format(Input input) {
        Content canonical = Content.of(RemitFile.write(input.document(common, console)));
        boolean same = canonical.equals(input.content());
        if (check && !same) console.out().println(TerminalText.of(input.name()));
        if (check) return same ? Exit.FINE : Exit.FINDINGS;
        if (input.isStandard()) console.out().writeBytes(canonical.bytes());
        else if (!same) save(input, canonical);
        return Exit.FINE;
    }

    private void save(Input input, Content canonical) {
        var saved = Saving.of(console)
                .save(
                        console.path(input.name()),
                        canonical,
                        Expected.unchanged(input.content().hash()));
        Problems.print(Stop.in(input.name(), Stop.written(saved, input.name())), common, console);
    }
}
