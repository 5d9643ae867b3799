package dev.remit.editor.paste;

/// What becomes of elements that are pasted into the document they are from.
public enum As {
    /// The same elements, where the diagram does not show them yet; else copies.
    REFERENCE,
    COPY,
    /// The same elements, which were cut.
    MOVE
}
