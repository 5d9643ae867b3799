package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.text.Text;
import dev.remit.ui.session.Wait.Hold;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitsTest implements Tasks {
    private final Session session;
    private final Waits waits;
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    WaitsTest(@TempDir Path folder) {
        session = new UnseenWindow(folder).session;
        waits = new Waits(session, this);
    }

    @Test
    void what_is_waited_for_is_shown_until_it_is_done() {
        waits.on(Text.of("Counting"), Hold.MAP, steps -> "ten", done::add);
        var before = session.showing().pending().map(Wait::title);

        work.remove().run();

        assertEquals(Optional.of(Text.of("Counting")), before);
        assertEquals(Optional.empty(), session.showing().pending());
        assertEquals(List.of("ten"), done);
    }

    @Test
    void the_work_says_how_far_it_is() {
        var seen = new ArrayList<Progress>();
        waits.on(
                Text.of("Counting"),
                Hold.MAP,
                steps -> {
                    steps.at(Text.of("Looking"), 1, 2);
                    session.showing().pending().flatMap(Wait::progress).ifPresent(seen::add);
                    return "ten";
                },
                done::add);

        work.remove().run();

        assertEquals(List.of(new Progress(Text.of("Looking"), 1, 2, 0)), seen);
    }

    @Test
    void what_nobody_waits_for_any_more_ends_at_its_next_step_and_is_forgotten() {
        waits.on(Text.of("Counting"), Hold.MAP, this::twoSteps, done::add);
        session.showing().pending().orElseThrow().stop().run();

        work.remove().run();

        assertEquals(Optional.empty(), session.showing().pending());
        assertEquals(List.of(), done);
        assertEquals(Notice.NOTHING, session.showing().notice());
    }

    @Test
    void newer_work_takes_the_place_of_what_is_waited_for() {
        waits.on(Text.of("First"), Hold.MAP, steps -> "first", done::add);
        waits.on(Text.of("Second"), Hold.MAP, steps -> "second", done::add);

        work.remove().run();
        var between = session.showing().pending().map(Wait::title);
        work.remove().run();

        assertEquals(Optional.of(Text.of("Second")), between);
        assertEquals(List.of("second"), done);
    }

    @Test
    void a_fault_is_told_and_the_waiting_is_over() {
        waits.on(
                Text.of("Counting"),
                Hold.NOTHING,
                steps -> {
                    throw new IllegalStateException("no number");
                },
                result -> done.add("never"));

        work.remove().run();

        assertEquals(Optional.empty(), session.showing().pending());
        assertTrue(((Notice.Remark) session.showing().notice())
                .sentence()
                .toString()
                .contains("no number"));
    }

    private String twoSteps(Steps steps) {
        steps.at(Text.of("Looking"), 1, 2);
        return "ten";
    }

    @Override
    public <T> void run(Text title, Supplier<T> task, Consumer<T> then, Consumer<RuntimeException> failed) {
        throw new UnsupportedOperationException("nobody waits for that");
    }

    @Override
    public <T, P> void reporting(
            Text title,
            Function<Consumer<P>, T> task,
            Consumer<P> news,
            Consumer<T> then,
            Consumer<RuntimeException> failed) {
        work.add(() -> {
            try {
                then.accept(task.apply(news));
            } catch (RuntimeException fault) {
                failed.accept(fault);
            }
        });
    }

    @Override
    public <T> void latest(String key, Supplier<T> task, Consumer<T> then, Consumer<RuntimeException> failed) {
        throw new UnsupportedOperationException("nobody waits for that");
    }

    @Override
    public <T> void rested(String key, Supplier<T> task, Consumer<T> then, Consumer<RuntimeException> failed) {
        throw new UnsupportedOperationException("nobody waits for that");
    }
}
