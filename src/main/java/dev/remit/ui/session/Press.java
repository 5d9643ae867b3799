package dev.remit.ui.session;

import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Outcome;
import java.util.Optional;

/// What puts pages on paper.
public interface Press {
    /// Asks which printer, and how; none where nobody wants to print after all. Refused where there is no printer.
    Outcome<Optional<Run>> ask();

    /// Paper that is being printed on. Its pages come one after the other, from beside the window.
    interface Run {
        /// Whether the printer took it.
        boolean put(Seen page);

        /// Nothing more comes; what was put is printed.
        void end();

        /// Nothing is printed any more.
        void giveUp();
    }
}
