package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.session.Tasks;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work that is never done.
final class Never implements Tasks {
    @Override
    public <T> void run(Text title, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {}

    @Override
    public <T, P> void reporting(
            Text title,
            Function<Consumer<P>, T> work,
            Consumer<P> news,
            Consumer<T> done,
            Consumer<RuntimeException> failed) {}

    @Override
    public <T> void latest(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {}

    @Override
    public <T> void rested(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {}
}
