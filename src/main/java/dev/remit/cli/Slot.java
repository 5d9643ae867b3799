package dev.remit.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/// Where picocli puts a value, which is handed on to the verb it is for.
final class Slot<V> implements IGetter, ISetter {
    private final Consumer<V> take;
    private @Nullable V value;

    Slot(Consumer<V> take) {
        this.take = take;
    }

    /// What was put last: picocli adds to a list that it finds here.
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T get() {
        return (T) value;
    }

    /// Nothing where picocli says before it reads that nothing was given yet.
    @Override
    @SuppressWarnings("unchecked")
    public <T extends @Nullable Object> T set(T given) {
        value = (V) given;
        if (given != null) take.accept((V) given);
        return given;
    }
}
