package dev.remit.editor;

import dev.remit.edit.Edit;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// What is said for a moment after something was done, with what may be done about it.
public record Remark(Text sentence, List<Offer> offers) {
    public Remark {
        offers = List.copyOf(offers);
    }

    /// What a click on the words of a remark does.
    public sealed interface Offer {
        Text label();

        /// Takes back what was done.
        record Undo() implements Offer {
            @Override
            public Text label() {
                return Text.of("Undo");
            }
        }

        /// Does something more, as a step of its own.
        ///
        /// @param step what that step is called when it is undone
        record More(Text label, Text step, Edit edit) implements Offer {}
    }

    public static Remark of(Text sentence) {
        return new Remark(sentence, List.of());
    }

    public static Remark undoable(Text sentence) {
        return new Remark(sentence, List.of(new Offer.Undo()));
    }

    public Remark offering(Offer more) {
        var all = new ArrayList<>(offers);
        all.add(more);
        return new Remark(sentence, all);
    }
}
