package dev.remit.edit;

import dev.remit.model.Document;
import java.util.function.UnaryOperator;

/// A change of a document. The same instance returned means that nothing happened.
public interface Edit extends UnaryOperator<Document> {
    /// This change, then the next, as one.
    default Edit then(Edit next) {
        return document -> next.apply(apply(document));
    }
}
