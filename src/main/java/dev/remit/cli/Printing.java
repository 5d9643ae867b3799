package dev.remit.cli;

import dev.remit.format.Ink;
import dev.remit.format.Options;
import dev.remit.format.Paper;
import dev.remit.format.Preset;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What can be chosen about everything that is printed.
final class Printing {
    @Option(names = "--paper", paramLabel = "A4|letter|A3", description = "The paper of a PDF: ${DEFAULT-VALUE}.")
    private Paper paper = Paper.A4;

    @Option(names = "--grey", description = "Without colours.")
    private boolean grey;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date printed on it, so that it can be made again.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--preset",
            paramLabel = "machine|excel",
            description = "Who reads the CSV: a program, or with excel a spreadsheet.")
    private Preset preset = Preset.MACHINE;

    OffsetDateTime madeAt(Clock clock) {
        return date.map(Common::date)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime())
                .orElseGet(() -> OffsetDateTime.now(clock));
    }

    Options options() {
        return Options.DEFAULT.on(paper).in(grey ? Ink.GREY : Ink.COLOUR).as(preset);
    }
}
