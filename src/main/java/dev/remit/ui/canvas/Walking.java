package dev.remit.ui.canvas;

import dev.remit.ui.session.Session;
import javafx.scene.input.KeyEvent;

/// The keys that walk over the map: Tab from element to element in reading order, arrows move the view.
final class Walking {
    private static final double STEP = 64;

    private final Session session;

    Walking(Session session) {
        this.session = session;
    }

    void walk(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        boolean isDone = switch (event.getCode()) {
            case TAB -> step(event.isShiftDown() ? -1 : 1);
            case LEFT -> pan(STEP, 0);
            case RIGHT -> pan(-STEP, 0);
            case UP -> pan(0, STEP);
            case DOWN -> pan(0, -STEP);
            default -> false;
        };
        if (isDone) event.consume();
    }

    /// Past the last element Tab leaves the map, so that nobody is caught in it.
    private boolean step(int by) {
        var before = session.showing();
        session.edit(editor -> editor.step(by));
        return session.showing() != before;
    }

    private boolean pan(double dx, double dy) {
        session.edit(editor -> editor.look(editor.state().camera().panned(dx, dy)));
        return true;
    }
}
