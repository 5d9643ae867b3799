package dev.remit.edit;

import dev.remit.shape.Kind;
import java.util.Optional;

/// Words as people type or paste them, made such that a file can hold them.
final class Wording {
    private Wording() {}

    /// One line without space around it; empty where nothing is said.
    static Optional<String> name(String typed) {
        String name = Kind.Text.ONE_LINE.fitting(typed).strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /// Lines as they are; empty where nothing is said.
    static Optional<String> prose(String typed) {
        String text = Kind.Text.LONG.fitting(typed);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
