package dev.remit.cli;

import dev.remit.format.CheckedFile.Since;
import dev.remit.format.in.Baselines;
import dev.remit.rule.Findings;
import dev.remit.text.Text;
import java.util.Optional;

/// What an earlier check found, and whether anything else is told.
final class BaselineFile {
    Optional<String> file = Optional.empty();
    private boolean newOnly;

    Signature takes() {
        return Signature.part(this)
                .text(
                        "--baseline",
                        "FILE",
                        "What an earlier check found, as its --format json: only what is new ends with 1.",
                        given -> file = Optional.of(given))
                .flag("--new-only", "Tells only what is not in the baseline.", given -> newOnly = given);
    }

    Optional<Baselines> baselines(Console console) {
        if (newOnly && file.isEmpty())
            throw Usage.error(
                    Text.of("--new-only needs a baseline."),
                    Text.of("Make one with `remit check FILE --format json -o baseline.json`."));
        return file.map(name ->
                Stop.unless(Baselines.read(Input.of(name, console).content().bytes()), Exit.INPUT, name));
    }

    /// The findings to be told.
    Findings told(Findings findings, Optional<Since> since) {
        return newOnly ? since.map(it -> it.baseline().newIn(findings)).orElse(findings) : findings;
    }
}
