package dev.remit.ui.canvas;

import dev.remit.editor.Held;
import dev.remit.editor.State;
import dev.remit.editor.Walk;
import dev.remit.editor.arrange.Nudging;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;

/// The keys that walk over the map: Tab from element to element in reading order; arrows push what is selected, or move
/// the view where nothing is. In a list that is read out arrows walk, and with Shift they push.
final class Walking {
    private static final double STEP = 64;

    private final Session session;
    private final Supplier<Set<Held>> keys;
    private final BooleanSupplier isHeard;

    /// @param keys those of no modifier that are held
    /// @param isHeard somebody has the map read out, as a list
    Walking(Session session, Supplier<Set<Held>> keys, BooleanSupplier isHeard) {
        this.session = session;
        this.keys = keys;
        this.isHeard = isHeard;
    }

    void walk(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        boolean isDone = switch (event.getCode()) {
            case TAB -> step(event.isShiftDown() ? -1 : 1);
            case LEFT -> arrow(-1, 0, event);
            case RIGHT -> arrow(1, 0, event);
            case UP -> arrow(0, -1, event);
            case DOWN -> arrow(0, 1, event);
            default -> false;
        };
        if (isDone) event.consume();
    }

    /// Past the last element Tab leaves the map, so that nobody is caught in it.
    private boolean step(int by) {
        var before = state();
        session.edit(editor -> editor.become(state -> Walk.by(by, state)));
        return state().filter(now -> now == before.orElse(now)).isEmpty();
    }

    private Optional<State> state() {
        return session.showing().desk().map(Desk::state);
    }

    private boolean arrow(int across, int down, KeyEvent event) {
        if (isHeard.getAsBoolean() && !event.isShiftDown()) step(across + down);
        else if (session.showing().hasSelection()) push(across, down, event);
        else session.edit(editor -> editor.look(editor.state().camera().panned(-across * STEP, -down * STEP)));
        return true;
    }

    private void push(int across, int down, KeyEvent event) {
        var held = EnumSet.noneOf(Held.class);
        held.addAll(keys.get());
        if (event.isShiftDown()) held.add(Held.SHIFT);
        session.showing()
                .desk()
                .flatMap(desk -> Nudging.of(across, down, held, desk.state()))
                .ifPresent(nudge -> session.run(nudge.label(), nudge.edit(), nudge.key()));
    }
}
