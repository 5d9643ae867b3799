package dev.remit.editor;

import dev.remit.model.Document;
import dev.remit.text.Text;

/// A document as it was for a while.
///
/// @param label the change that made it
/// @param selection what was selected when it was left
record Moment(Text label, Document document, Selection selection) {
    Moment left(Selection last) {
        return new Moment(label, document, last);
    }
}
