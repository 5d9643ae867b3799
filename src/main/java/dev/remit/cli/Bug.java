package dev.remit.cli;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.Locale;

/// A mistake of ours, told to people by a code that is the same whenever the same thing goes wrong.
final class Bug {
    private Bug() {}

    static Problem problem(Throwable thrown) {
        String code = String.format(
                Locale.ROOT,
                "E-BUG-%08x",
                Arrays.hashCode(thrown.getStackTrace())
                        ^ thrown.getClass().getName().hashCode());
        return Problem.error(
                        code,
                        Text.of("Remit failed inside ({0}).", thrown.getClass().getSimpleName()))
                .hinting(Text.of("Please report this code together with what you did."));
    }
}
