package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.surface.Metrics;
import dev.remit.edit.Elements;
import dev.remit.edit.Megacorp;
import dev.remit.editor.Around;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tasks;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.session.desk.Fresh;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedrawingTest {
    private static final Document LARGE = Megacorp.of(120, 10, 1);
    private static final Document SMALL = Megacorp.of(12, 10, 1);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Metrics METRICS = Metrics.estimated();

    private final Waiting tasks = new Waiting();
    private Showing showing;
    private int told;
    private final Redrawing redrawing = new Redrawing(tasks, () -> told++);

    RedrawingTest(@TempDir Path folder) {
        showing = new UnseenWindow(folder).session.showing();
    }

    @Test
    void a_large_document_is_shown_when_it_was_drawn_beside_the_window() {
        change(LARGE);
        assertFalse(isReady());
        assertFalse(isReady());
        assertEquals(1, tasks.work.size());

        tasks.work.getFirst().run();

        assertEquals(1, told);
        assertTrue(isReady());
        assertTrue(showing.desk().orElseThrow().state().isDrawn());
    }

    @Test
    void a_small_one_is_drawn_by_whoever_looks() {
        change(SMALL);

        assertTrue(isReady());
        assertEquals(0, tasks.work.size());
    }

    @Test
    void what_cannot_be_drawn_is_not_waited_for_for_ever() {
        change(LARGE);
        assertFalse(isReady());

        tasks.faults.getFirst().accept(new IllegalStateException("no"));

        assertTrue(isReady());
    }

    private void change(Document document) {
        Id first = document.teams().iterator().next().id();
        var opened = State.of(document, new Size(800, 600), Around.drawing(new Drawing(CLOCK, METRICS), CLOCK));
        var changed = opened.changed(Text.of("Delete"), Elements.delete(List.of(first)));
        var desk = Desk.of(Fresh.of("corp", document, opened), changed);
        showing = showing.with(Optional.of(desk));
    }

    private boolean isReady() {
        return redrawing.isReady(showing);
    }

    /// Work nobody has begun yet.
    private static final class Waiting implements Tasks {
        private final List<Runnable> work = new ArrayList<>();
        private final List<Consumer<RuntimeException>> faults = new ArrayList<>();

        @Override
        public <T> void latest(String key, Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
            work.add(() -> done.accept(job.get()));
            faults.add(failed);
        }

        @Override
        public <T> void run(Text title, Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
            latest(title.toString(), job, done, failed);
        }

        @Override
        public <T, P> void reporting(
                Text title,
                Function<Consumer<P>, T> job,
                Consumer<P> news,
                Consumer<T> done,
                Consumer<RuntimeException> failed) {
            latest(title.toString(), () -> job.apply(news), done, failed);
        }

        @Override
        public <T> void rested(String key, Supplier<T> job, Consumer<T> done, Consumer<RuntimeException> failed) {
            latest(key, job, done, failed);
        }
    }
}
