package dev.remit.ui.canvas;

import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Input.Turn;
import dev.remit.text.Text;
import dev.remit.ui.session.Action;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.Hint;
import dev.remit.ui.session.choice.WheelChoice;
import java.util.List;
import java.util.Set;

/// Says what the wheel does, and offers the other way, the first time it is turned over the map. Whoever chose what it
/// does, or zooms and moves with keys held, knows already.
record WheelHint(Session session) {
    private static final Set<Held> KNOWING = Set.of(Held.MOD, Held.SHIFT);

    void turned(Input.Wheel wheel) {
        var preferences = session.showing().preferences();
        boolean isNews = preferences.wheel() == WheelChoice.AUTO
                && !preferences.hinted().contains(Hint.WHEEL)
                && wheel.held().stream().noneMatch(KNOWING::contains);
        if (!isNews) return;
        session.prefer(now -> now.hinting(Hint.WHEEL));
        session.toast(words(wheel.turn()), List.of(other(wheel.turn())));
    }

    private static Text words(Turn turn) {
        return switch (turn) {
            case ZOOMS -> Text.of("The wheel zooms. Hold Space and drag to move the view.");
            case PANS -> Text.of("The wheel moves the view. Hold Ctrl, or Command on a Mac, to zoom.");
        };
    }

    private Action other(Turn turn) {
        return switch (turn) {
            case ZOOMS -> choosing(Text.of("Let it move the view"), WheelChoice.PAN);
            case PANS -> choosing(Text.of("Let it zoom"), WheelChoice.ZOOM);
        };
    }

    private Action choosing(Text title, WheelChoice choice) {
        return new Action(title, showing -> true, () -> session.prefer(now -> now.with("wheel", choice)));
    }
}
