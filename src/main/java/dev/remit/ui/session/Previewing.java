package dev.remit.ui.session;

import dev.remit.format.order.Source;
import dev.remit.format.order.Wish;
import dev.remit.format.print.PdfPages;
import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Shows what would be written. What is made when something else is wished for is let go of, so that a person who tries
/// one option after the other waits for the last alone. One is made at a time: what is let go of ends at its next step,
/// and until then there is a thread for pages to be drawn and files to be saved.
public final class Previewing {
    private static final String KEY = "export-sample";

    private final Session session;
    private final Ordering ordering;
    private final Tasks tasks;
    private AtomicBoolean last = new AtomicBoolean();
    private boolean isBusy;
    private Optional<Runnable> next = Optional.empty();

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
        Runnable begin = () -> ordering.source().ifPresent(source -> make(wish, source, stopped, news, shown));
        tasks.rested(KEY, () -> begin, this::begin, session::tell);
    }

    /// Nobody looks any more.
    public void stop() {
        last.set(true);
        last = new AtomicBoolean();
        next = Optional.empty();
    }

    /// Pages of a PDF as they are seen, in their order.
    ///
    /// @param first from 0
    /// @param resolution dots an inch
    public void pages(byte[] pdf, int first, int most, int resolution, Consumer<List<Seen>> shown) {
        tasks.run(Text.of("Drawing pages"), () -> PdfPages.pages(pdf, first, most, resolution), shown, session::tell);
    }

    private void begin(Runnable work) {
        if (isBusy) next = Optional.of(work);
        else work.run();
    }

    private void make(
            Wish wish, Source source, AtomicBoolean stopped, Consumer<Progress> news, Consumer<Sample> shown) {
        if (stopped.get()) return;
        isBusy = true;
        tasks.<Sample, Progress>reporting(
                Text.of("Making the preview"),
                told -> new Sampling(source, new Steps(told, stopped)).of(wish),
                progress -> unless(stopped, () -> news.accept(progress)),
                sample -> {
                    end();
                    unless(stopped, () -> shown.accept(sample));
                },
                fault -> {
                    end();
                    if (!(fault instanceof CancellationException)) unless(stopped, () -> session.tell(fault));
                });
    }

    private void end() {
        isBusy = false;
        var waiting = next;
        next = Optional.empty();
        waiting.ifPresent(Runnable::run);
    }

    private static void unless(AtomicBoolean stopped, Runnable then) {
        if (!stopped.get()) then.run();
    }
}
