package dev.remit.editor;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The editor of one document: the one road on which it changes, and what is seen and selected of it.
///
/// Everything is in its [State]; whoever shows it compares the parts of two states by identity. Not safe to share
/// between threads.
public final class Editor {
    private State state;

    /// @param start as [State#of] makes it
    public Editor(State start) {
        state = start;
    }

    public State state() {
        return state;
    }

    public void handle(Input input) {
        if (Navigation.isMeant(input)) state = Navigation.on(input, state);
        else if (input instanceof Input.Cancel) state = Escape.from(state);
        else state = state.gesture().on(input, state);
    }

    /// Goes on with what the state becomes: an answer, a command on what is selected.
    public void become(UnaryOperator<State> change) {
        state = change.apply(state);
    }

    /// Changes the document. Nothing happens where the edit returns the same instance.
    public void run(Text label, Edit edit) {
        state = state.changed(label, edit);
    }

    /// The same, in one step with the change before where it goes on with that.
    public void run(Text label, Edit edit, Merge merge) {
        state = state.changed(label, edit, merge);
    }

    /// No change that comes later is one step with those there are: the document is being saved.
    public void endStep() {
        state = state.remembering(state.history().ended());
    }

    public void undo() {
        go(state.history().undone(state.selection()));
    }

    public void redo() {
        go(state.history().redone(state.selection()));
    }

    /// Goes back or forth to a step of the history, counted from the oldest.
    public void jump(int step) {
        go(state.history().at(step, state.selection()));
    }

    public void hold(Tool tool) {
        if (!tool.equals(state.tool())) state = state.holding(tool);
    }

    public void select(Selection selection) {
        state = state.selecting(selection);
    }

    public void selectAll() {
        select(Selection.of(ReadingOrder.of(state.whole())));
    }

    /// Selects the elements and moves the view until they are seen.
    public void reveal(Collection<Id> ids) {
        select(Selection.of(ids));
        box(ids).ifPresent(box -> goTo(state.camera().showing(box, state.window())));
    }

    /// Shows another diagram of the document, from where it was looked at last or else all of it.
    public void turnTo(Id diagram) {
        if (!diagram.equals(state.diagram())) state = Visiting.leaving(state).turnedTo(diagram);
    }

    /// Looks from where one looked before the last jump, and forth to where one came from then.
    public void back() {
        state = Visiting.back(state);
    }

    public void forth() {
        state = Visiting.forth(state);
    }

    /// The window has another size. What was in its middle stays there; a view that showed all of it still does.
    public void resize(Size window) {
        if (window.equals(state.window())) return;
        boolean fitted = state.window().isNone() || state.camera().equals(fitting(state.window()));
        Point middle = state.camera().toPlane(state.window().middle());
        state = state.seenThrough(window);
        look(fitted ? fitting(window) : state.camera().centredOn(middle, window));
    }

    /// The tray lies there beside the window now, in its pixels.
    public void dock(Rect tray) {
        state = state.beside(tray);
    }

    public void look(Camera camera) {
        state = state.looking(camera);
    }

    public void fitAll() {
        goTo(fitting(state.window()));
    }

    public void fitSelection() {
        box(state.selection().ids()).ifPresent(box -> goTo(Camera.fitting(box, state.window())));
    }

    /// Zooms by a factor around the middle of the window.
    public void zoom(double factor) {
        look(state.camera().zoomedAt(state.window().middle(), factor));
    }

    /// Looks from elsewhere, so that one can go back.
    private void goTo(Camera camera) {
        if (!camera.equals(state.camera())) state = Visiting.leaving(state).looking(camera);
    }

    private Camera fitting(Size window) {
        return Camera.fitting(state.picture().extent(), window);
    }

    /// Becomes what was before or after, and shows what is different there.
    private void go(History history) {
        if (history == state.history()) return;
        state = state.remembering(history);
        var arrival = history.arrival();
        arrival.diagram()
                .filter(where -> history.document().diagrams().contains(where))
                .ifPresent(this::turnTo);
        select(history.selection());
        box(arrival.changed()).ifPresent(box -> goTo(state.camera().showing(box, state.window())));
    }

    private Optional<Rect> box(Collection<Id> ids) {
        var wanted = Set.copyOf(ids);
        var boxes = state.picture()
                .figures()
                .filter(figure -> wanted.contains(figure.id()))
                .map(Figure::box)
                .toList();
        return boxes.isEmpty() ? Optional.empty() : Optional.of(Rect.covering(boxes));
    }
}
