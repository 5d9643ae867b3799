package dev.remit.editor;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The document as it was, is, and would be again: two stacks of whole values, which share what did not change.
///
/// Undoing a change gives back the same object that was there before. At most 500 steps are kept, and of steps that
/// changed very much fewer, so that they take about 64 MiB at most; the last one is kept whatever it takes.
///
/// @param past the latest last
/// @param future the next one last
/// @param arrival how the present was come to
public record History(List<Moment> past, Moment present, List<Moment> future, Arrival arrival) {
    private static final int MOST = 500;
    private static final long MOST_BYTES = 64L << 20;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /// What going back or forth has changed.
    ///
    /// @param changed the elements, and what else stands on diagrams; empty where the present is a new change
    /// @param diagram the one that was looked at when the change was made
    public record Arrival(Set<Id> changed, Optional<Id> diagram) {
        static final Arrival NEW = new Arrival(Set.of(), Optional.empty());
    }

    public static History of(Document document) {
        return new History(List.of(), new Moment(Change.NONE, document, Selection.NONE, 0), List.of(), Arrival.NEW);
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
        return past.isEmpty() ? Optional.empty() : Optional.of(present.change().label());
    }

    /// The change that would be done again.
    public Optional<Text> redoable() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().change().label());
    }

    /// The names of all steps, the oldest first. That of the first is empty where nothing older was forgotten.
    public List<Text> steps() {
        return moments().map(moment -> moment.change().label()).toList();
    }

    /// Which of the steps is the present.
    public int step() {
        return past.size();
    }

    /// One more change; what was undone before is forgotten. The same if the document is.
    public History with(Text label, Document document, Selection selection) {
        return with(Change.of(label), document, selection);
    }

    /// The same, for a change that may go on with the one before it.
    History with(Change change, Document document, Selection selection) {
        if (document == document()) return this;
        boolean goesOn = future.isEmpty() && change.goesOn(present.change());
        var before = goesOn ? past : pushed(past, present.left(selection));
        var next = new Moment(change, document, selection, weight(document, before));
        return new History(kept(before, next), next, List.of(), Arrival.NEW);
    }

    /// With nothing going on with the present, because it was saved.
    History ended() {
        return new History(past, present.ended(), future, arrival);
    }

    /// The last change with more in it, under another label. The same if the document is.
    History amended(Text label, Document document) {
        if (document == document()) return this;
        var change = new Change(label, present.change().diagram(), Optional.empty());
        var more = new Moment(change, document, present.selection(), weight(document, past));
        return new History(kept(past, more), more, List.of(), Arrival.NEW);
    }

    public History undone(Selection selection) {
        return at(step() - 1, selection);
    }

    public History redone(Selection selection) {
        return at(step() + 1, selection);
    }

    /// As it was, or would be again, at one of its steps; the same where there is no such step.
    History at(int step, Selection selection) {
        var all = new ArrayList<>(moments().toList());
        if (step == step() || step < 0 || step >= all.size()) return this;
        all.set(step(), present.left(selection));
        var to = all.get(step);
        var lastCrossed = step < step() ? all.get(step + 1) : to;
        var changed = Differences.between(document(), to.document());
        return new History(
                all.subList(0, step),
                to,
                all.subList(step + 1, all.size()).reversed(),
                new Arrival(changed, lastCrossed.change().diagram()));
    }

    private Stream<Moment> moments() {
        return Stream.of(past, List.of(present), future.reversed()).flatMap(List::stream);
    }

    private static long weight(Document document, List<Moment> before) {
        return before.isEmpty() ? 0 : Weight.of(document, before.getLast().document());
    }

    /// The latest of them, as many as may be kept.
    private static List<Moment> kept(List<Moment> past, Moment present) {
        if (past.isEmpty()) return past;
        int first = past.size() - 1;
        long bytes = present.bytes() + past.get(first).bytes();
        while (first > 0 && past.size() - first < MOST && bytes <= MOST_BYTES) {
            first--;
            bytes += past.get(first).bytes();
        }
        return past.subList(first, past.size());
    }

    private static List<Moment> pushed(List<Moment> stack, Moment top) {
        var longer = new ArrayList<>(stack);
        longer.add(top);
        return longer;
    }
}
