package dev.remit.editor;

import dev.remit.text.Text;
import java.util.List;

/// What is known by now of what a change would do. More is known a moment later, so it is asked whenever it is shown.
@FunctionalInterface
public interface Foreseen {
    Foreseen NOTHING = List::of;

    List<Text> lines();
}
