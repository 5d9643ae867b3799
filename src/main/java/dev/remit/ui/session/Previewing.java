package dev.remit.ui.session;

import dev.remit.format.order.Wish;
import dev.remit.format.print.PdfPages;
import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Text;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Shows what would be written. What is made when something else is wished for is let go of, so that a person who tries
/// one option after the other waits for the last alone.
public final class Previewing {
    private static final String KEY = "export-sample";

    private final Session session;
    private final Ordering ordering;
    private final Tasks tasks;
    private AtomicBoolean last = new AtomicBoolean();

    public Previewing(Session session, Ordering ordering, Tasks tasks) {
        this.session = session;
        this.ordering = ordering;
        this.tasks = tasks;
    }

    /// Once nobody has wished for anything else for a moment.
    ///
    /// @param news how far it is, where it takes long
    public void show(Wish wish, Consumer<Progress> news, Consumer<Sample> shown) {
        stop();
        var stopped = last;
        tasks.rested(KEY, () -> wish, rested -> make(rested, stopped, news, shown), session::tell);
    }

    /// Nobody looks any more.
    public void stop() {
        last.set(true);
        last = new AtomicBoolean();
    }

    /// Pages of a PDF as they are seen, in their order.
    ///
    /// @param first from 0
    /// @param resolution dots an inch
    public void pages(byte[] pdf, int first, int most, int resolution, Consumer<List<Seen>> shown) {
        tasks.run(Text.of("Drawing pages"), () -> PdfPages.pages(pdf, first, most, resolution), shown, session::tell);
    }

    private void make(Wish wish, AtomicBoolean stopped, Consumer<Progress> news, Consumer<Sample> shown) {
        var source = ordering.source();
        if (source.isEmpty() || stopped.get()) return;
        tasks.<Sample, Progress>reporting(
                Text.of("Making the preview"),
                told -> new Sampling(source.get(), new Steps(told, stopped)::at).of(wish),
                progress -> unless(stopped, () -> news.accept(progress)),
                sample -> unless(stopped, () -> shown.accept(sample)),
                fault -> {
                    if (!(fault instanceof CancellationException)) unless(stopped, () -> session.tell(fault));
                });
    }

    private static void unless(AtomicBoolean stopped, Runnable then) {
        if (!stopped.get()) then.run();
    }
}
