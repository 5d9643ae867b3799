package dev.remit.cli;

import dev.remit.edit.compare.Comparison;
import dev.remit.format.out.DifferencesJson;
import java.nio.charset.StandardCharsets;

final class Diff implements Verb {
    /// How differences are printed. In lower case, as people type it.
    enum Format {
        text,
        json,
        markdown
    }

    private String one = "";
    private String other = "";
    private Format format = Format.text;
    private boolean exitCode;
    private final Common common = new Common();
    private final Console console;

    Diff(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of("diff", "Prints what is not the same in two files, element by element.", this)
                .argument("A", "A Remit file; - is standard input.", String.class, given -> one = given)
                .argument("B", "The file to compare it with.", String.class, given -> other = given)
                .word("--format", "text|json|markdown", "How differences are printed.", format, given -> format = given)
                .flag("--exit-code", "Ends with 1 if the files differ.", given -> exitCode = given)
                .with(common.takes());
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
