package dev.remit.ui.session;

import dev.remit.file.DocumentFile;
import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Saved;
import dev.remit.format.Option;
import dev.remit.format.Paper;
import dev.remit.format.order.ExportName;
import dev.remit.format.order.Fitting;
import dev.remit.format.order.Orders;
import dev.remit.format.order.Source;
import dev.remit.format.order.Wish;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Questions.FileKind;
import dev.remit.ui.session.Wait.Hold;
import dev.remit.ui.session.choice.LastExport;
import dev.remit.ui.session.desk.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes what is wished for and keeps it in a file.
public final class Ordering {
    private final Session session;
    private final AtomicOutput output;
    private final Waits waits;
    private final Questions questions;
    private final Clock clock;
    private final Consumer<String> browse;

    /// @param browse shows an address with the program the system has for it
    public Ordering(
            Session session,
            AtomicOutput output,
            Waits waits,
            Questions questions,
            Clock clock,
            Consumer<String> browse) {
        this.session = session;
        this.output = output;
        this.waits = waits;
        this.questions = questions;
        this.clock = clock;
        this.browse = browse;
    }

    /// What files are made from now; none where no document is open.
    Optional<Source> source() {
        return session.showing().desk().map(this::source);
    }

    /// The diagram that is shown, all of it, in light colours as it goes into documents.
    public void writeDiagram(String format) {
        write(ofShown(Wish.diagram(format)));
    }

    /// The same of the diagram that is shown.
    public Wish ofShown(Wish wish) {
        var shown = session.showing().desk().map(desk -> desk.state().diagram());
        return wish.about(wish.subject().on(shown.filter(this::exists).map(Id::text)));
    }

    private boolean exists(Id diagram) {
        return session.showing()
                .desk()
                .filter(desk -> desk.document().diagrams().contains(diagram))
                .isPresent();
    }

    /// Asks where to, and writes.
    public void write(Wish wish) {
        ask(wish).ifPresent(path -> write(wish, path, written -> {}));
    }

    /// The same, and shows it with the program the system has for it.
    public void writeAndOpen(Wish wish) {
        ask(wish).ifPresent(path -> write(wish, path, this::open));
    }

    /// The last export of this document once more, over the file it wrote; does something else where there was none.
    public void repeat(Runnable otherwise) {
        session.showing().exported().ifPresentOrElse(this::repeat, otherwise);
    }

    private void repeat(LastExport last) {
        switch (last.wish()) {
            case Outcome.Done<Wish> done -> write(done.value(), last.file(), written -> {});
            case Outcome.Refused<Wish> refused ->
                session.tell(new Notice.Remark(
                        Text.of("{0} was not written.", last.file().getFileName()), refused.problems()));
        }
    }

    /// The same without what the open document does not have, of the diagram that is shown unless it names another.
    public Wish fitting(Wish wish) {
        var fitting = session.showing()
                .desk()
                .map(desk -> new Fitting(desk.document()).of(wish))
                .orElse(wish);
        return fitting.subject().diagram().isEmpty() ? ofShown(fitting) : fitting;
    }

    /// What is chosen first: what was exported of this document the last time, else the usual on the paper of the
    /// country.
    public Wish first() {
        return session.showing()
                .exported()
                .map(LastExport::wish)
                .filter(Outcome.Done.class::isInstance)
                .map(Outcome::orComplain)
                .map(last -> last.heeds().contains(Option.PAPER) ? last : onUsualPaper(last))
                .map(this::fitting)
                .orElseGet(() -> ofShown(onUsualPaper(Wish.FIRST)));
    }

    private static Wish onUsualPaper(Wish wish) {
        return wish.with(wish.options().on(Paper.usualIn(Locale.getDefault().getCountry())));
    }

    /// Where it would be written to, if nobody chooses another place.
    public Path target(Wish wish) {
        String name =
                session.showing().desk().map(desk -> suggestion(wish, desk)).orElse("");
        return folder().map(folder -> folder.resolve(name)).orElseGet(() -> Path.of(name));
    }

    /// Where to, beginning where this document was exported to the last time.
    private Optional<Path> ask(Wish wish) {
        return session.showing()
                .desk()
                .flatMap(desk -> questions.fileToWrite(suggestion(wish, desk), folder(), FileKind.of(wish.ending())));
    }

    /// The name it was given the last time, where it is the same once more.
    private String suggestion(Wish wish, Desk desk) {
        return session.showing()
                .exported()
                .filter(last -> last.what().report().equals(wish.report().orElse("diagram")))
                .map(last -> String.valueOf(last.file().getFileName()))
                .filter(name -> name.endsWith("." + wish.ending()))
                .orElseGet(() -> ExportName.of(wish, desk.document()));
    }

    private Optional<Path> folder() {
        var showing = session.showing();
        return showing.exported()
                .map(LastExport::file)
                .or(() -> showing.desk().flatMap(Desk::file).map(DocumentFile::path))
                .map(Path::toAbsolutePath)
                .flatMap(file -> Optional.ofNullable(file.getParent()));
    }

    private void write(Wish wish, Path path, Consumer<Path> then) {
        var desk = session.showing().desk();
        var document = desk.flatMap(Desk::file).map(DocumentFile::path);
        desk.map(this::source)
                .ifPresent(source -> waits.on(
                        Text.of("Exporting {0}", path.getFileName()),
                        Hold.NOTHING,
                        steps -> Orders.of(wish, source)
                                .then(order -> order.filled(steps))
                                .then(filling -> output.write(path, filling, Expected.anything())),
                        outcome -> {
                            tell(outcome, path);
                            if (!(outcome instanceof Outcome.Done<Saved>)) return;
                            remember(wish, path, document);
                            then.accept(path);
                        }));
    }

    private void remember(Wish wish, Path path, Optional<Path> document) {
        document.ifPresent(file ->
                session.prefer(now -> now.exporting(file, LastExport.of(wish, path.toAbsolutePath()))));
    }

    private void tell(Outcome<Saved> outcome, Path path) {
        switch (outcome) {
            case Outcome.Done<Saved> done -> {
                session.toast(
                        Text.of("{0} was written.", path.getFileName()),
                        List.of(Action.of(Text.of("Open"), () -> open(path))));
                var amiss = done.problems().stream()
                        .filter(problem -> !problem.isNote())
                        .toList();
                if (!amiss.isEmpty())
                    session.tell(new Notice.Remark(
                            Text.of("{0} was written, but not as it was asked for.", path.getFileName()), amiss));
            }
            case Outcome.Refused<Saved> refused ->
                session.tell(
                        new Notice.Remark(Text.of("{0} was not written.", path.getFileName()), refused.problems()));
        }
    }

    private void open(Path path) {
        browse.accept(path.toUri().toString());
    }

    private Source source(Desk desk) {
        return Source.of(desk.document(), desk.name(), clock)
                .knowing(desk.checked().map(it -> new Source.Known(it.facts(), it.findings())));
    }
}
