package dev.remit.editor;

import java.util.Optional;

/// What the hand holds and is in the middle of, and what it was asked meanwhile.
record InHand(Tool tool, Gesture gesture, Optional<Prompt> prompt) {
    static InHand idle(Tool tool) {
        return new InHand(tool, tool.idle(), Optional.empty());
    }

    InHand doing(Gesture next) {
        return next.equals(gesture) ? this : new InHand(tool, next, prompt);
    }

    InHand asked(Optional<Prompt> next) {
        return next.equals(prompt) ? this : new InHand(tool, gesture, next);
    }
}
