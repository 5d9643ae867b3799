package dev.remit.editor.gesture;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import java.util.Optional;

/// Small signs of one kind around what is selected, or around what the pointer rests on, that can be taken hold of.
public interface Handles {
    /// What begins where one of them is pressed.
    ///
    /// @param rested the figure the pointer has rested on
    Optional<Gesture> taken(Input.Press press, Optional<Id> rested, State state);

    /// What the pointer looks like over one of them.
    Optional<Pointer> pointer(Point at, Optional<Id> rested, State state);

    void paint(Easel easel, Optional<Id> rested);
}
