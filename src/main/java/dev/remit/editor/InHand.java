package dev.remit.editor;

import java.util.Optional;

/// What the hand holds and is in the middle of, what it was asked meanwhile, and where the keyboard is.
record InHand(Tool tool, Gesture gesture, Optional<Prompt> prompt, Walk walk) {
    static InHand idle(Tool tool) {
        return new InHand(tool, tool.idle(), Optional.empty(), Walk.TOGETHER);
    }

    InHand doing(Gesture next) {
        return next.equals(gesture) ? this : new InHand(tool, next, prompt, walk);
    }

    InHand asked(Optional<Prompt> next) {
        return next.equals(prompt) ? this : new InHand(tool, gesture, next, walk);
    }

    InHand walking(Walk next) {
        return next.equals(walk) ? this : new InHand(tool, gesture, prompt, next);
    }
}
