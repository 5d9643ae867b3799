package dev.remit.cli.shell;

import java.util.List;

/// What may stand behind an option.
sealed interface Value {
    /// Nothing: it is a switch.
    record Nothing() implements Value {}

    /// One of these words.
    record Choice(List<String> words) implements Value {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /// The name of a file.
    record File() implements Value {}

    /// Whatever one likes.
    record Free() implements Value {}

    /// Told by the label, which says so to people too: `A4|letter|A3`, `FILE`, `YYYY-MM-DD`.
    static Value of(String label) {
        if (label.isEmpty()) return new Nothing();
        var words = List.of(label.split("\\|"));
        if (words.stream().anyMatch(Value::isFile)) return new File();
        return words.size() > 1 ? new Choice(words) : new Free();
    }

    static boolean isFile(String label) {
        return List.of("FILE", "PATH", "IN", "A", "B", "O").contains(label);
    }
}
