package dev.remit.cli;

import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options every verb has.
final class Common {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Option(
            names = {"-q", "--quiet"},
            description = "Says only what went wrong.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Says more where there is more to say.")
    boolean verbose;

    @Option(names = "--json", description = "Answers in JSON where there is a choice, problems too.")
    boolean json;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Colours: ${COMPLETION-CANDIDATES}.")
    Colour colour = Colour.auto;

    @Option(names = "--no-input", description = "Asks nothing; Remit never does.")
    boolean noInput;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "The day rules take for today.")
    Optional<String> today = Optional.empty();

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
