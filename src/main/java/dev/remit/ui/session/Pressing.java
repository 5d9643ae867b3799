package dev.remit.ui.session;

import dev.remit.format.order.Orders;
import dev.remit.format.order.Source;
import dev.remit.format.order.Wish;
import dev.remit.format.print.PdfPages;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.Wait.Hold;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Prints what is wished for: the pages its PDF has.
public final class Pressing {
    /// Dots an inch: fine enough for letters of 8 points, and 8 MB a page.
    private static final int RESOLUTION = 200;

    private static final Problem STOPPED = Problem.error("E-EXP-051", Text.of("The printer took no more pages."))
            .hinting(Text.of("See whether it is switched on and has paper, or export a PDF."));

    private final Session session;
    private final Ordering ordering;
    private final Waits waits;
    private final Press press;

    public Pressing(Session session, Ordering ordering, Waits waits, Press press) {
        this.session = session;
        this.ordering = ordering;
        this.waits = waits;
        this.press = press;
    }

    public void print(Wish wish) {
        ordering.source().ifPresent(source -> {
            switch (press.ask()) {
                case Outcome.Done<Optional<Press.Run>> done ->
                    done.value().ifPresent(run -> print(wish.as("pdf"), source, run));
                case Outcome.Refused<Optional<Press.Run>> refused ->
                    session.tell(new Notice.Remark(Text.of("Nothing was printed."), refused.problems()));
            }
        });
    }

    private void print(Wish wish, Source source, Press.Run run) {
        waits.on(Text.of("Printing"), Hold.NOTHING, steps -> printed(wish, source, run, steps), outcome -> {
            switch (outcome) {
                case Outcome.Done<Integer> done ->
                    session.toast(
                            done.value() == 1
                                    ? Text.of("1 page was sent to the printer.")
                                    : Text.of("{0} pages were sent to the printer.", done.value()));
                case Outcome.Refused<Integer> refused ->
                    session.tell(new Notice.Remark(Text.of("Not everything was printed."), refused.problems()));
            }
        });
    }

    private static Outcome<Integer> printed(Wish wish, Source source, Press.Run run, Steps steps) {
        try {
            return Orders.of(wish, source).then(order -> order.filled(steps)).then(pdf -> put(pdf.bytes(), run, steps));
        } catch (CancellationException stopped) {
            run.giveUp();
            throw stopped;
        }
    }

    private static Outcome<Integer> put(byte[] pdf, Press.Run run, Steps steps) {
        int pages = PdfPages.count(pdf);
        for (int page = 0; page < pages; page++) {
            steps.at(Text.of("Printing the pages"), page + 1, pages);
            for (var seen : PdfPages.pages(pdf, page, 1, RESOLUTION)) {
                if (run.put(seen)) continue;
                run.giveUp();
                return Outcome.refused(STOPPED);
            }
        }
        run.end();
        return Outcome.done(pages);
    }
}
