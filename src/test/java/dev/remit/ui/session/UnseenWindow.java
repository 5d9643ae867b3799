package dev.remit.ui.session;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Metrics;
import dev.remit.editor.Around;
import dev.remit.editor.Pictures;
import dev.remit.editor.Size;
import dev.remit.file.DocumentFiles;
import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.Opening;
import dev.remit.file.save.Pause;
import dev.remit.file.save.RealFs;
import dev.remit.file.save.SafeSave;
import dev.remit.file.save.StateFolder;
import dev.remit.model.Diagram;
import dev.remit.model.Structure;
import dev.remit.shape.Draft;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A window that nobody sees: a session with its files, in which work is done at once and questions have one answer.
public final class UnseenWindow implements Tasks, Questions {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    public final Session session;
    public final Filing filing;
    public final Ordering ordering;
    public final Exports exports;
    final KeptPress press = new KeptPress();
    public final Importing importing;
    final Shelf shelf;
    final DiskWatch watch;
    public final KeptBoard board = new KeptBoard();
    public final Clipping clipping;
    public final Triaging triaging;
    final List<String> asked = new ArrayList<>();
    Optional<Path> file = Optional.empty();
    Optional<String> names = Optional.empty();
    final List<Preview> previews = new ArrayList<>();
    boolean agrees = true;
    Optional<Point> pointer = Optional.empty();
    Changes changes = Changes.STAY;

    /// @param folder where it keeps backups
    public UnseenWindow(Path folder) {
        Pictures pictures = (document, id) -> Picture.of(
                Structure.of(document, CLOCK.instant().atZone(ZoneOffset.UTC).toLocalDate()),
                document.diagrams().find(id).orElseGet(UnseenWindow::everything),
                Marks.NONE,
                Metrics.estimated());
        var fs = new RealFs();
        var random = new Random(1);
        var saving = new SafeSave(fs, random, Pause.SLEEP, new StateFolder(folder.resolve("state")), CLOCK);
        session = new Session(this, CLOCK, Around.drawing(pictures, CLOCK), () -> {});
        session.resize(new Size(800, 600));
        var opening = new Opening(fs, Pause.SLEEP);
        var waits = new Waits(session, this);
        var files = new DocumentFiles(opening, saving);
        watch = new DiskWatch(session, files, this, CLOCK);
        filing = new Filing(session, files, watch, waits, this, this);
        importing = new Importing(session, filing, opening, waits, this, CLOCK);
        shelf = new Shelf(session, files, this);
        ordering = new Ordering(session, new AtomicOutput(fs, random, Pause.SLEEP), waits, this, CLOCK, asked::add);
        exports = new Exports(
                ordering, new Previewing(session, ordering, this), new Pressing(session, ordering, waits, press));
        triaging = new Triaging(session, this, board, CLOCK);
        clipping = new Clipping(
                session,
                board,
                importing,
                this,
                CLOCK,
                Metrics.estimated(),
                new Clipping.Where("unseen", () -> pointer));
    }

    Showing showing() {
        return session.showing();
    }

    Desk desk() {
        return showing().desk().orElseThrow();
    }

    Checked checked() {
        return desk().checked().orElseThrow();
    }

    private static Diagram everything() {
        return Draft.EMPTY.with("id", "map").with("name", "Map").as(Diagram.class);
    }

    @Override
    public <T> void run(Text title, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        done.accept(work.get());
    }

    @Override
    public <T, P> void reporting(
            Text title,
            Function<Consumer<P>, T> work,
            Consumer<P> news,
            Consumer<T> done,
            Consumer<RuntimeException> failed) {
        done.accept(work.apply(news));
    }

    @Override
    public <T> void latest(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        done.accept(work.get());
    }

    @Override
    public <T> void rested(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        done.accept(work.get());
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return file;
    }

    @Override
    public Optional<Path> fileToImport() {
        asked.add("import");
        return file;
    }

    @Override
    public Optional<String> names() {
        asked.add("names");
        return names;
    }

    @Override
    public boolean agrees(Preview preview) {
        asked.add("import " + preview.from());
        previews.add(preview);
        return agrees;
    }

    @Override
    public Optional<Path> fileToWrite(String suggestion, Optional<Path> folder, FileKind kind) {
        asked.add("write " + suggestion);
        asked.addAll(folder.map(it -> "in " + it.getFileName()).stream().toList());
        return file;
    }

    @Override
    public Changes aboutChanges(String name) {
        asked.add("changes of " + name);
        return changes;
    }
}
