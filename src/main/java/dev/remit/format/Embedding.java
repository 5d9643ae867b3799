package dev.remit.format;

/// What a picture carries beside what is seen of it.
public enum Embedding {
    NOTHING,
    /// The whole document, so that the picture can be opened like its file.
    DOCUMENT
}
