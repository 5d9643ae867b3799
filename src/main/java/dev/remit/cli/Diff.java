package dev.remit.cli;

import dev.remit.edit.compare.Comparison;
import dev.remit.format.out.DifferencesJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "diff", description = "Prints what is not the same in two files, element by element.")
final class Diff implements Callable<Integer> {
    /// How differences are printed. In lower case, as people type it.
    enum Format {
        text,
        json,
        markdown
    }

    @Parameters(index = "0", paramLabel = "A", description = "A Remit file; - is standard input.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The file to compare it with.")
    private String other = "";

    @Option(names = "--format", paramLabel = "text|json|markdown", description = "How differences are printed.")
    private Format format = Format.text;

    @Option(names = "--exit-code", description = "Ends with 1 if the files differ.")
    private boolean exitCode;

    @Mixin
    private Common common = new Common();

    private final Console console;

    Diff(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var from = Input.of(one, console).document(common, console);
        var to = Input.of(other, console).document(common, console);
        var comparison = Comparison.of(from, to);
        Output.print(printed(comparison), console);
        return exitCode && !comparison.isEmpty() ? Exit.FINDINGS : Exit.FINE;
    }

    private byte[] printed(Comparison comparison) {
        if (common.json || format == Format.json) return DifferencesJson.of(one, other, comparison);
        var text = DiffText.of(comparison);
        return (format == Format.markdown ? text.markdown() : text.lines()).getBytes(StandardCharsets.UTF_8);
    }
}
