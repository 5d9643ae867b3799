package dev.remit.shape;

/// What can stand in a [Table]: something with a permanent id.
public interface Row {
    Id id();
}
