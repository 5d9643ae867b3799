package dev.remit.cli;

import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The options every verb has.
final class Common {
    boolean quiet;
    boolean verbose;
    boolean json;
    Colour colour = Colour.auto;
    Optional<String> today = Optional.empty();

    Signature takes() {
        return Signature.part(this)
                .help("-h --help", "Shows this help.")
                .flag("-q --quiet", "Says only what went wrong.", given -> quiet = given)
                .flag("-v --verbose", "Says more where there is more to say.", given -> verbose = given)
                .flag("--json", "Answers in JSON where there is a choice, problems too.", given -> json = given)
                .word(
                        "--color",
                        "auto|always|never",
                        "Colours: ${COMPLETION-CANDIDATES}.",
                        colour,
                        given -> colour = given)
                .flag("--no-input", "Asks nothing; Remit never does.", given -> {})
                .text("--today", "YYYY-MM-DD", "The day rules take for today.", given -> today = Optional.of(given));
    }

    /// The day given with `--today`.
    Optional<LocalDate> given() {
        return today.map(Common::date);
    }

    static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notDate) {
            throw Usage.error(Text.of("\"{0}\" is not a date such as 2026-03-31.", written));
        }
    }
}
