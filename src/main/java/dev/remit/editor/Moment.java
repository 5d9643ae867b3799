package dev.remit.editor;

import dev.remit.model.Document;

/// A document as it was for a while.
///
/// @param change what made it
/// @param selection what was selected when it was left
/// @param bytes about what it takes beside the moment before it
record Moment(Change change, Document document, Selection selection, long bytes) {
    /// Nothing that comes later goes on with a moment that was left.
    Moment left(Selection last) {
        return new Moment(change.ended(), document, last, bytes);
    }

    Moment ended() {
        return left(selection);
    }
}
