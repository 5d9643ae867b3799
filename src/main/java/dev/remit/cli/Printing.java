package dev.remit.cli;

import dev.remit.format.Ink;
import dev.remit.format.Options;
import dev.remit.format.Orientation;
import dev.remit.format.Paper;
import dev.remit.format.Preset;
import dev.remit.format.order.People;
import dev.remit.format.order.Wish;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What can be chosen about everything that is printed.
final class Printing {
    /// As people type it.
    private enum Held {
        landscape(Orientation.LANDSCAPE),
        portrait(Orientation.PORTRAIT);

        private final Orientation orientation;

        Held(Orientation orientation) {
            this.orientation = orientation;
        }
    }

    @Option(names = "--paper", paramLabel = "A4|letter|A3|tabloid", description = "The paper of a PDF: A4.")
    private Optional<Paper> paper = Optional.empty();

    @Option(
            names = "--orientation",
            paramLabel = "landscape|portrait",
            description = "How its pages are held: otherwise as suits what is on them.")
    private Optional<Held> orientation = Optional.empty();

    @Option(names = "--grey", description = "Without colours.")
    private boolean grey;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The date printed on it, so that it can be made again.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--excel", description = "CSV as a spreadsheet guesses it, where programs want it plain.")
    private boolean excel;

    @Option(names = "--hide-names", description = "Calls people Person 1, Person 2 and so on.")
    private boolean hidden;

    Wish on(Wish wish) {
        var subject = wish.subject();
        if (hidden) subject = subject.with(People.HIDDEN);
        if (date.isPresent()) subject = subject.printed(date.map(Common::date));
        return wish.about(subject).with(on(wish.options()));
    }

    private Options on(Options usual) {
        var options = paper.map(usual::on).orElse(usual);
        options = orientation.map(it -> it.orientation).map(options::held).orElse(options);
        if (grey) options = options.in(Ink.GREY);
        return excel ? options.as(Preset.EXCEL) : options;
    }
}
