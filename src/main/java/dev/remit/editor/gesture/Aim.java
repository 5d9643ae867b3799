package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.text.Text;

/// What the end of a line that is drawn lies on.
sealed interface Aim {
    Aim NOTHING = new Nothing();

    record Nothing() implements Aim {}

    /// It can be connected there.
    record Meant(Figure figure) implements Aim {}

    record Refused(Figure figure, Text why) implements Aim {}
}
