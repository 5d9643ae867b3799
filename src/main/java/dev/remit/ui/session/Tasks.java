package dev.remit.ui.session;

import dev.remit.text.Text;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work beside the window. Only immutable values cross: what the work is given and what it gives back, which arrives on
/// the window's thread.
public interface Tasks {
    /// Does the work; `title` is for people who wait. A fault in it is told to `failed`.
    <T> void run(Text title, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);

    /// Does work that tells how far it is; that arrives on the window's thread too.
    <T, P> void reporting(
            Text title,
            Function<Consumer<P>, T> work,
            Consumer<P> news,
            Consumer<T> done,
            Consumer<RuntimeException> failed);

    /// Does the work, and forgets its result where newer work of the same key was asked for meanwhile.
    <T> void latest(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);

    /// The same once nobody has asked for it again for a moment: 300 ms.
    <T> void rested(String key, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);
}
