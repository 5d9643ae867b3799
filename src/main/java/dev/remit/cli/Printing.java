package dev.remit.cli;

import dev.remit.format.Ink;
import dev.remit.format.Options;
import dev.remit.format.Orientation;
import dev.remit.format.Paper;
import dev.remit.format.Preset;
import dev.remit.format.order.People;
import dev.remit.format.order.Wish;
import java.util.Optional;

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

    private Optional<Paper> paper = Optional.empty();
    private Optional<Held> orientation = Optional.empty();
    private Optional<Boolean> grey = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Optional<Boolean> excel = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();

    Signature takes() {
        return Signature.part(this)
                .value(
                        "--paper",
                        "A4|letter|A3|tabloid",
                        "The paper of a PDF, and on which a workbook is printed: A4.",
                        Paper.class,
                        given -> paper = Optional.of(given))
                .value(
                        "--orientation",
                        "landscape|portrait",
                        "How its pages are held: otherwise as suits what is on them.",
                        Held.class,
                        given -> orientation = Optional.of(given))
                .choice("--grey", "Without colours.", given -> grey = Optional.of(given))
                .text(
                        "--date",
                        "YYYY-MM-DD",
                        "The date printed on it, so that it can be made again.",
                        given -> date = Optional.of(given))
                .choice(
                        "--excel",
                        "CSV as a spreadsheet guesses it, where programs want it plain.",
                        given -> excel = Optional.of(given))
                .choice(
                        "--hide-names",
                        "Calls people Person 1, Person 2 and so on.",
                        given -> hidden = Optional.of(given));
    }

    Wish on(Wish wish) {
        var subject = wish.subject();
        subject = hidden.map(on -> on ? People.HIDDEN : People.NAMED)
                .map(subject::with)
                .orElse(subject);
        if (date.isPresent()) subject = subject.printed(date.map(Common::date));
        return wish.about(subject).with(on(wish.options()));
    }

    private Options on(Options usual) {
        var options = paper.map(usual::on).orElse(usual);
        options = orientation.map(it -> it.orientation).map(options::held).orElse(options);
        options = grey.map(on -> on ? Ink.GREY : Ink.COLOUR).map(options::in).orElse(options);
        return excel.map(on -> on ? Preset.EXCEL : Preset.MACHINE)
                .map(options::as)
                .orElse(options);
    }
}
