package dev.remit.format;

/// Turns what was found into the bytes of one format. Pure: the same findings give the same bytes.
public interface FindingsExporter {
    /// What people type, such as `sarif`.
    String id();

    /// The whole file.
    byte[] export(CheckedFiles checked);
}
