package dev.remit.ui.session;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.choice.Preferences;
import java.util.List;
import java.util.function.Function;

/// Keeps the preferences for the next time whenever they change: one writing after the other, so that the latest lasts.
public final class Remembering {
    private final Session session;
    private final Tasks tasks;
    private final Function<Preferences, List<Problem>> keep;
    private Preferences kept;
    private boolean isBusy;
    private boolean isTold;

    public Remembering(Session session, Tasks tasks, Function<Preferences, List<Problem>> keep) {
        this.session = session;
        this.tasks = tasks;
        this.keep = keep;
        kept = session.showing().preferences();
    }

    public void show(Showing showing) {
        if (isBusy || showing.preferences() == kept) return;
        isBusy = true;
        kept = showing.preferences();
        var now = kept;
        tasks.run(Text.of("Keeping preferences"), () -> keep.apply(now), this::written, session::tell);
    }

    /// At the end, when nobody waits for the window any more and nothing else is written: there is nobody to tell what
    /// went wrong, which is what this gives back.
    public List<Problem> close() {
        var now = session.showing().preferences();
        if (now == kept) return List.of();
        kept = now;
        return keep.apply(now);
    }

    private void written(List<Problem> problems) {
        isBusy = false;
        if (!problems.isEmpty()) tell(problems);
        show(session.showing());
    }

    /// Once is enough: the window works without.
    private void tell(List<Problem> problems) {
        if (isTold) return;
        isTold = true;
        session.tell(new Notice.Remark(
                Text.of("Your preferences could not be kept. They last until Remit is closed."), problems));
    }
}
