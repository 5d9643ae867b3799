package dev.remit.ui;

import dev.remit.ui.session.DiskWatch;
import dev.remit.ui.session.Exports;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Importing;
import dev.remit.ui.session.Ordering;
import dev.remit.ui.session.Press;
import dev.remit.ui.session.Pressing;
import dev.remit.ui.session.Previewing;
import dev.remit.ui.session.Questions;
import dev.remit.ui.session.Receiving;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Shelf;
import dev.remit.ui.session.Waits;
import java.time.Clock;
import java.util.function.Consumer;

/// What is done with files: opened and saved, brought in, written for others, and remembered.
record Works(Filing filing, DiskWatch watch, Importing importing, Exports exports, Shelf shelf, Receiving receiving) {
    static Works of(
            Session session, Disk disk, Background background, Questions questions, Clock clock, Outlets outlets) {
        var files = disk.files(clock);
        var waits = new Waits(session, background);
        var watch = new DiskWatch(session, files, background, clock);
        var filing = new Filing(session, files, watch, waits, background, questions);
        var importing = new Importing(session, filing, disk.opening(), waits, questions, clock);
        var ordering = new Ordering(session, disk.output(), waits, questions, clock, outlets.browse());
        return new Works(
                filing,
                watch,
                importing,
                new Exports(
                        ordering,
                        new Previewing(session, ordering, background),
                        new Pressing(session, ordering, waits, outlets.press())),
                new Shelf(session, files, background),
                new Receiving(session, filing, importing));
    }

    /// What the system does with things that leave the program.
    ///
    /// @param browse shows an address with the program the system has for it
    record Outlets(Consumer<String> browse, Press press) {}

    /// The person comes back from another program, which may have touched files.
    void lookAround() {
        watch.look();
        shelf.lookAgain();
    }
}
