package dev.remit.ui.session;

import dev.remit.analysis.Today;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Metrics;
import dev.remit.editor.State;
import dev.remit.editor.paste.Pasting;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes what is selected onto the clipboard, and puts what is there on the diagram.
public final class Clipping {
    private final Session session;
    private final Board board;
    private final Tasks tasks;
    private final Clock clock;
    private final Metrics metrics;
    private final Supplier<Optional<Point>> pointer;

    /// @param pointer where the mouse is over the map, if it is
    public Clipping(
            Session session,
            Board board,
            Tasks tasks,
            Clock clock,
            Metrics metrics,
            Supplier<Optional<Point>> pointer) {
        this.session = session;
        this.board = board;
        this.tasks = tasks;
        this.clock = clock;
        this.metrics = metrics;
        this.pointer = pointer;
    }

    public void copy() {
        copy(copied -> Outcome.done(copied.everything()));
    }

    public void copyAs(CopyForm form) {
        copy(copied -> copied.as(form));
    }

    public void paste() {
        var found = board.found();
        var text = found.plain().or(found::table);
        if (text.isEmpty()) {
            session.toast(
                    Text.of("The clipboard holds nothing that can be pasted here: no text and nothing from Remit."));
            return;
        }
        var pasting = new Pasting(pointer.get());
        session.edit(editor -> editor.become(state -> pasting.lines(Lines.of(text.get()), state)));
    }

    /// A picture of many elements takes a while, so it is made beside the window.
    private void copy(Function<Copied, Outcome<List<Flavour>>> forms) {
        session.showing()
                .desk()
                .map(Desk::state)
                .filter(state -> !state.selection().isEmpty())
                .ifPresent(state -> {
                    var copied = copied(state);
                    tasks.run(Text.of("Copying"), () -> forms.apply(copied), this::put, session::tell);
                });
    }

    private Copied copied(State state) {
        return new Copied(state, Today.of(state.document(), Optional.empty(), clock), metrics);
    }

    private void put(Outcome<List<Flavour>> forms) {
        switch (forms) {
            case Outcome.Done<List<Flavour>> done -> board.put(done.value());
            case Outcome.Refused<List<Flavour>> refused ->
                session.tell(new Notice.Remark(Text.of("Nothing was copied."), refused.problems()));
        }
    }
}
