package dev.remit.ui.search;

import dev.remit.model.Element;
import dev.remit.text.Text;
import java.util.function.Predicate;

/// Holds for some elements. What takes long is found out once, when the ground is known.
@FunctionalInterface
public interface Filter {
    Predicate<Element> on(Ground ground);

    /// What became of a filter that was typed.
    sealed interface Reading {
        record Known(Filter filter) implements Reading {}

        /// There is none of that name, or not with that value.
        record Unclear(Text sentence) implements Reading {}
    }
}
