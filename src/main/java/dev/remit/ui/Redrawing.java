package dev.remit.ui;

import dev.remit.editor.State;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tasks;
import dev.remit.ui.session.desk.Desk;
import java.util.Optional;

/// Lets a large document be drawn beside the window after a change. Drawing 1,000 teams with 10,000 services takes 40
/// ms, and four times that where nobody has done it before on a machine with more to do; meanwhile the window shows
/// what it showed, and answers.
final class Redrawing {
    private final Tasks tasks;
    private final Runnable drawn;
    private Optional<State> asked = Optional.empty();
    private boolean isUnderWay;

    /// @param drawn told on the window's thread when a picture is there
    Redrawing(Tasks tasks, Runnable drawn) {
        this.tasks = tasks;
        this.drawn = drawn;
    }

    /// Whether what is to be shown is drawn; if not, it is from now on. Small documents are drawn in no time, by
    /// whoever looks first.
    boolean isReady(Showing showing) {
        return showing.desk()
                .filter(Desk::isLarge)
                .map(Desk::state)
                .filter(state -> !state.isDrawn())
                .filter(this::isAwaited)
                .isEmpty();
    }

    /// A picture that could not be drawn is not waited for again: whoever looks will hear why.
    private boolean isAwaited(State state) {
        if (asked.filter(it -> it.document() == state.document()).isEmpty()) draw(state);
        return isUnderWay;
    }

    private void draw(State state) {
        asked = Optional.of(state);
        isUnderWay = true;
        tasks.latest("picture", state::picture, picture -> end(), fault -> end());
    }

    private void end() {
        isUnderWay = false;
        drawn.run();
    }
}
