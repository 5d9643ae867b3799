package dev.remit.editor;

import dev.remit.model.Document;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The document as it was, is, and would be again: two stacks of whole values, which share what did not change.
///
/// Undoing a change gives back the same object that was there before.
///
/// @param past the latest last, at most 500
/// @param future the next one last
public record History(List<Moment> past, Moment present, List<Moment> future) {
    private static final int MOST = 500;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    public static History of(Document document) {
        return new History(List.of(), new Moment(Text.of(""), document, Selection.NONE), List.of());
    }

    public Document document() {
        return present.document();
    }

    /// What the present selection was when this document was last left.
    public Selection selection() {
        return present.selection();
    }

    /// The change that would be undone.
    public Optional<Text> undoable() {
        return past.isEmpty() ? Optional.empty() : Optional.of(present.label());
    }

    /// The change that would be done again.
    public Optional<Text> redoable() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().label());
    }

    /// One more change; what was undone before is forgotten. The same if the document is.
    public History with(Text label, Document document, Selection selection) {
        if (document == document()) return this;
        var longer = pushed(past, present.left(selection));
        var kept = longer.size() > MOST ? longer.subList(1, longer.size()) : longer;
        return new History(kept, new Moment(label, document, selection), List.of());
    }

    public History undone(Selection selection) {
        if (past.isEmpty()) return this;
        return new History(popped(past), past.getLast(), pushed(future, present.left(selection)));
    }

    public History redone(Selection selection) {
        if (future.isEmpty()) return this;
        return new History(pushed(past, present.left(selection)), future.getLast(), popped(future));
    }

    private static List<Moment> pushed(List<Moment> stack, Moment top) {
        var longer = new ArrayList<>(stack);
        longer.add(top);
        return longer;
    }

    private static List<Moment> popped(List<Moment> stack) {
        return stack.subList(0, stack.size() - 1);
    }
}
