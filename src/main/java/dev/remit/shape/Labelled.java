package dev.remit.shape;

import java.util.Locale;

/// An enum whose constants people read otherwise than their names say, such as "You build it, you run it".
public interface Labelled {
    String label();

    /// The label of any constant: its own, or its name in words.
    static String of(Enum<?> constant) {
        if (constant instanceof Labelled labelled) return labelled.label();
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
