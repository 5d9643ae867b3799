package dev.remit.editor;

import dev.remit.text.Text;

/// What the hand holds: it decides what a press on the diagram begins.
public interface Tool {
    Text name();

    /// The gesture between two gestures.
    Gesture idle();
}
