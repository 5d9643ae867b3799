package dev.remit.ui;

import dev.remit.text.Text;
import dev.remit.ui.session.Tasks;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The only threads beside the window's: work goes out, its result comes back.
final class Background implements Tasks, AutoCloseable {
    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private static final Duration MOMENT = Duration.ofMillis(300);

    private final ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(2, Background::worker);
    private final Map<String, Integer> latest = new HashMap<>();

    Background() {
        workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public <T> void run(Text title, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        start(title.toString(), work, done, failed);
    }

    @Override
    public <T, P> void reporting(
            Text title,
            Function<Consumer<P>, T> work,
            Consumer<P> news,
            Consumer<T> done,
            Consumer<RuntimeException> failed) {
        Consumer<P> tell = item -> Platform.runLater(() -> news.accept(item));
        start(title.toString(), () -> work.apply(tell), done, failed);
    }

    /// Numbers are given and compared on the window's thread alone, so no lock is needed.
    @Override
    public <T> void latest(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        int number = latest.merge(key, 1, Integer::sum);
        start(key, work, result -> ifLatest(key, number, () -> done.accept(result)), failed);
    }

    /// The window's thread decides whether it is still wanted, as that is where it is asked for.
    @Override
    public <T> void rested(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        int number = latest.merge(key, 1, Integer::sum);
        Runnable begin = () -> ifLatest(
                key,
                number,
                () -> start(key, work, result -> ifLatest(key, number, () -> done.accept(result)), failed));
        workers.schedule(() -> Platform.runLater(begin), MOMENT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Waits a moment for what is being written.
    @Override
    public void close() {
        workers.shutdown();
        try {
            workers.awaitTermination(AT_MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void start(String name, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (workers.isShutdown()) return;
        workers.execute(() -> {
            Thread.currentThread().setName(name);
            try {
                T result = work.get();
                Platform.runLater(() -> done.accept(result));
            } catch (RuntimeException fault) {
                Platform.runLater(() -> failed.accept(fault));
            }
        });
    }

    private void ifLatest(String key, int number, Runnable then) {
        if (latest.getOrDefault(key, 0) == number) then.run();
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
