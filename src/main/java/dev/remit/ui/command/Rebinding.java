package dev.remit.ui.command;

import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.function.Consumer;

/// Hands out the commands with the keys they have now, whenever those change.
public final class Rebinding {
    private final Commands commands;
    private final List<Consumer<Commands>> takers;
    private Bindings bindings = Bindings.NONE;

    /// @param commands with the keys they were born with
    public Rebinding(Commands commands, List<Consumer<Commands>> takers) {
        this.commands = commands;
        this.takers = List.copyOf(takers);
        takers.forEach(taker -> taker.accept(commands));
    }

    public void show(Showing showing) {
        var now = Bindings.of(showing.preferences());
        if (now.equals(bindings)) return;
        bindings = now;
        var bound = commands.with(now::bound);
        takers.forEach(taker -> taker.accept(bound));
    }
}
