package dev.remit.ui.session;

import dev.remit.edit.Diagrams;
import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Filling;
import dev.remit.file.save.Saved;
import dev.remit.format.Exhibit;
import dev.remit.format.Progress;
import dev.remit.format.order.Orders;
import dev.remit.format.order.Source;
import dev.remit.format.order.Wish;
import dev.remit.format.print.PdfPages;
import dev.remit.model.Diagram;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Questions.FileKind;
import dev.remit.ui.session.Wait.Hold;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes what is wished for, to be looked at or to be kept. Both are the same bytes.
public final class Ordering {
    private static final String KEY = "export-sample";
    private static final int RESOLUTION = 96;
    private static final int MOST_LETTERS = 20_000;

    private final Session session;
    private final AtomicOutput output;
    private final Waits waits;
    private final Tasks tasks;
    private final Questions questions;
    private final Clock clock;

    public Ordering(Session session, AtomicOutput output, Waits waits, Tasks tasks, Questions questions, Clock clock) {
        this.session = session;
        this.output = output;
        this.waits = waits;
        this.tasks = tasks;
        this.questions = questions;
        this.clock = clock;
    }

    /// Shows what would be written once nobody has wished for anything else for a moment.
    ///
    /// @param page from 0, of a PDF
    public void sample(Wish wish, int page, Consumer<Sample> shown) {
        session.showing()
                .desk()
                .ifPresent(desk -> tasks.rested(KEY, () -> sample(wish, page, desk), shown, session::tell));
    }

    /// Asks where to, and writes.
    public void write(Wish wish) {
        session.showing()
                .desk()
                .ifPresent(desk -> questions
                        .fileToWrite(name(wish, desk), FileKind.of(wish.ending()))
                        .ifPresent(path -> write(wish, desk, path)));
    }

    private void write(Wish wish, Desk desk, Path path) {
        waits.on(
                Text.of("Exporting {0}", path.getFileName()),
                Hold.NOTHING,
                steps ->
                        filled(wish, desk, steps::at).then(filling -> output.write(path, filling, Expected.anything())),
                outcome -> tell(outcome, path));
    }

    private void tell(Outcome<Saved> outcome, Path path) {
        switch (outcome) {
            case Outcome.Done<Saved> done -> {
                session.toast(Text.of("{0} was written.", path.getFileName()));
                if (!done.problems().isEmpty())
                    session.tell(new Notice.Remark(
                            Text.of("{0} was written, but not as it was asked for.", path.getFileName()),
                            done.problems()));
            }
            case Outcome.Refused<Saved> refused ->
                session.tell(
                        new Notice.Remark(Text.of("{0} was not written.", path.getFileName()), refused.problems()));
        }
    }

    private Sample sample(Wish wish, int page, Desk desk) {
        return switch (filled(wish, desk, Progress.UNWATCHED).map(Filling::bytes)) {
            case Outcome.Done<byte[]> done -> sample(wish, page, desk, done);
            case Outcome.Refused<byte[]> refused -> new Sample.Refused(refused.problems());
        };
    }

    private Sample sample(Wish wish, int page, Desk desk, Outcome.Done<byte[]> done) {
        byte[] bytes = done.value();
        return switch (wish.format()) {
            case "pdf" -> new Sample.Page(PdfPages.page(bytes, page, RESOLUTION), bytes.length, done.problems());
            case "png" -> new Sample.Image(bytes, bytes.length, done.problems());
            case "svg" -> new Sample.Image(instead(wish, "png", desk), bytes.length, done.problems());
            case "html", "xlsx" -> new Sample.Words(words(instead(wish, "md", desk)), bytes.length, done.problems());
            default -> new Sample.Words(words(bytes), bytes.length, done.problems());
        };
    }

    /// The same in a format that can be shown here.
    private byte[] instead(Wish wish, String format, Desk desk) {
        return filled(wish.as(format).with(wish.options().times(1)), desk, Progress.UNWATCHED)
                .orComplain()
                .bytes();
    }

    private static String words(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
    }

    private Outcome<Filling> filled(Wish wish, Desk desk, Progress progress) {
        return Orders.of(wish, source(desk)).then(order -> order.filled(progress));
    }

    private Source source(Desk desk) {
        return Source.of(desk.document(), desk.name(), clock)
                .knowing(desk.checked().map(it -> new Source.Known(it.facts(), it.findings())));
    }

    private static String name(Wish wish, Desk desk) {
        String name = wish.report().isPresent()
                ? desk.document().organisation().name() + " "
                        + wish.reporter().orElseThrow().name()
                : Exhibit.diagram(desk.document(), Optional.of(desk.state().diagram()))
                        .map(Diagram::name)
                        .orElse(Diagrams.WHOLE);
        return name + "." + wish.ending();
    }
}
