package dev.remit.ui.form;

import dev.remit.shape.Raw;

/// What a person put into a field.
sealed interface Entered {
    /// Words that are still to be understood.
    record Words(String words) implements Entered {}

    /// A value out of what there is to choose from.
    record Chosen(Raw value) implements Entered {}

    /// One more item for a list, in words.
    record More(String words) implements Entered {}

    /// An item that a list has or has not.
    record With(Raw item) implements Entered {}

    record Without(Raw item) implements Entered {}
}
