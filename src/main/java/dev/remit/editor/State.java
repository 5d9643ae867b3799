package dev.remit.editor;

import dev.remit.draw.Picture;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;

/// All that is open, selected and looked at, at one moment. Immutable: an input makes another one of it.
///
/// @param diagram the one that is shown
/// @param picture of that diagram of the present document
/// @param window how large the window onto it is
public record State(
        History history,
        Id diagram,
        Picture picture,
        Selection selection,
        Camera camera,
        Size window,
        Tool tool,
        Gesture gesture) {
    private static final Id ALL = Id.of("map");

    /// A document as it is opened: its first diagram, all of it in the window. Pure, so it may be made beside the
    /// window.
    public static State of(Document document, Size window, Pictures pictures) {
        Id diagram = document.diagrams().stream().findFirst().map(Diagram::id).orElse(ALL);
        Picture picture = pictures.of(document, diagram);
        Tool tool = Tools.select();
        var camera = Camera.fitting(picture.extent(), window);
        return new State(History.of(document), diagram, picture, Selection.NONE, camera, window, tool, tool.idle());
    }

    public Document document() {
        return history.document();
    }

    public State selecting(Selection other) {
        return other.equals(selection)
                ? this
                : new State(history, diagram, picture, other, camera, window, tool, gesture);
    }

    public State looking(Camera other) {
        return other.equals(camera)
                ? this
                : new State(history, diagram, picture, selection, other, window, tool, gesture);
    }

    public State doing(Gesture next) {
        return new State(history, diagram, picture, selection, camera, window, tool, next);
    }

    /// With another tool in hand, which ends what the last one was doing.
    State holding(Tool next) {
        return new State(history, diagram, picture, selection, camera, window, next, next.idle());
    }

    State seenThrough(Size size) {
        return size.equals(window)
                ? this
                : new State(history, diagram, picture, selection, camera, size, tool, gesture);
    }

    State with(History other, Picture drawn) {
        return new State(other, diagram, drawn, selection, camera, window, tool, gesture);
    }

    State turnedTo(Id other, Picture drawn) {
        return new State(history, other, drawn, Selection.NONE, camera, window, tool, tool.idle());
    }
}
