package dev.remit.ui;

import dev.remit.ui.session.DiskWatch;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Importing;
import dev.remit.ui.session.Ordering;
import dev.remit.ui.session.Questions;
import dev.remit.ui.session.Receiving;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Shelf;
import dev.remit.ui.session.Waits;
import java.time.Clock;

/// What is done with files: opened and saved, brought in, written for others, and remembered.
record Works(Filing filing, DiskWatch watch, Importing importing, Ordering ordering, Shelf shelf, Receiving receiving) {
    static Works of(Session session, Disk disk, Background background, Questions questions, Clock clock) {
        var files = disk.files(clock);
        var waits = new Waits(session, background);
        var watch = new DiskWatch(session, files, background, clock);
        var filing = new Filing(session, files, watch, waits, background, questions);
        var importing = new Importing(session, filing, disk.opening(), waits, questions, clock);
        return new Works(
                filing,
                watch,
                importing,
                new Ordering(session, disk.output(), waits, background, questions, clock),
                new Shelf(session, files, background),
                new Receiving(session, filing, importing));
    }

    /// The person comes back from another program, which may have touched files.
    void lookAround() {
        watch.look();
        shelf.lookAgain();
    }
}
