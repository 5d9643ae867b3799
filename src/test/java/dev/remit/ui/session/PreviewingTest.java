package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.remit.edit.Megacorp;
import dev.remit.format.order.Wish;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewingTest {
    @TempDir
    private Path folder;

    private UnseenWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new UnseenWindow(folder);
        window.filing.open(Files.copy(Path.of("samples/nimbus-notes.remit"), folder.resolve("nimbus.remit")));
    }

    @Test
    void one_is_made_at_a_time_and_only_the_last_that_is_wished_for_is_shown() {
        var later = new Later();
        var previewing = new Previewing(window.session, window.ordering, later);
        var shown = new ArrayList<String>();

        previewing.show(Wish.raci("csv"), progress -> {}, sample -> shown.add("first"));
        previewing.show(Wish.raci("md"), progress -> {}, sample -> shown.add("second"));
        previewing.show(Wish.raci("csv"), progress -> {}, sample -> shown.add("third"));

        assertEquals(1, later.started.size());
        later.finish();
        assertEquals(List.of(), shown);
        assertEquals(1, later.started.size());
        later.finish();
        assertEquals(List.of("third"), shown);
        assertEquals(0, later.started.size());
    }

    @Test
    void when_nobody_looks_any_more_nothing_is_made() {
        var later = new Later();
        var previewing = new Previewing(window.session, window.ordering, later);
        var shown = new ArrayList<Sample>();
        previewing.show(Wish.FIRST, progress -> {}, shown::add);

        previewing.stop();
        later.finish();

        assertEquals(List.of(), shown);
        assertEquals(List.of("cancelled"), later.ended);
    }

    @Test
    void of_very_many_services_the_first_are_shown() {
        window.filing.open("large", () -> Outcome.done(Megacorp.of(40, 4, 1)));
        var samples = new ArrayList<Sample>();

        window.exports.previewing().show(Wish.raci("pdf"), progress -> {}, samples::add);

        var pages = assertInstanceOf(Sample.Pages.class, samples.getFirst());
        assertEquals(
                Text.of("The first 20 of {0} services. The file has all", 160).toString(),
                pages.size().toString());
    }

    /// Work that is started at once and ends when it is told to.
    private static final class Later implements Tasks {
        private final Deque<Runnable> started = new ArrayDeque<>();
        private final List<String> ended = new ArrayList<>();

        void finish() {
            started.remove().run();
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
            started.add(() -> {
                try {
                    done.accept(work.apply(news));
                    ended.add("done");
                } catch (CancellationException stopped) {
                    ended.add("cancelled");
                    failed.accept(stopped);
                }
            });
        }

        @Override
        public <T> void latest(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            done.accept(work.get());
        }

        @Override
        public <T> void rested(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            done.accept(work.get());
        }
    }
}
