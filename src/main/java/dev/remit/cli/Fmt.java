package dev.remit.cli;

import dev.remit.file.RemitFile;
import dev.remit.file.save.Content;
import dev.remit.text.Visible;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class Fmt implements Verb {
    private List<String> files = List.of();
    private boolean check;
    private final Common common = new Common();
    private final Console console;

    Fmt(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of("fmt", "Lays files out canonically, so that one edited field is one changed line.", this)
                .arguments("FILE", "Remit files; - reads and writes the standard streams.", given -> files = given)
                .flag("--check", "Changes nothing; ends with 1 if a file is not laid out so.", given -> check = given)
                .with(common.takes());
    }

    /// All files are laid out even if one cannot be read, which then decides the exit code.
    @Override
    public Integer call() {
        int exit = Exit.FINE;
        for (String file : files) {
            try {
                exit = Math.max(exit, format(Input.of(file, console)));
            } catch (Stop unreadable) {
                Problems.print(unreadable.problems(), common, console);
                exit = Math.max(exit, unreadable.exit());
            }
        }
        return exit;
    }

    private int format(Input input) {
        Content canonical = Content.of(RemitFile.write(input.document(common, console)));
        boolean same = canonical.equals(input.content());
        if (check) return same ? Exit.FINE : unformatted(input.name());
        if (input.isStandard()) Output.print(canonical.bytes(), console);
        else if (!same) Saving.over(input, canonical, common, console);
        return Exit.FINE;
    }

    private int unformatted(String name) {
        Output.print((Visible.of(name) + "\n").getBytes(StandardCharsets.UTF_8), console);
        return Exit.FINDINGS;
    }
}
