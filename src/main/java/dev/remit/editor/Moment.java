package dev.remit.editor;

import dev.remit.model.Document;

/// A document as it was for a while.
///
/// @param change what made it
/// @param selection what was selected when it was left
record Moment(Change change, Document document, Selection selection) {
    /// Nothing that comes later goes on with a moment that was left.
    Moment left(Selection last) {
        return new Moment(change.ended(), document, last);
    }

    Moment ended() {
        return left(selection);
    }
}
