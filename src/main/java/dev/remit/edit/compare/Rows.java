package dev.remit.edit.compare;

import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;

/// Rows of any type as they are written, and back.
final class Rows {
    private Rows() {}

    /// With all that is kept of it and not understood.
    static Raw raw(Record row) {
        return raw(row.getClass().asSubclass(Record.class), row);
    }

    /// The row that is written so, of the type of another. What was right in two rows of that type is right in it.
    static Record read(Record like, Raw raw) {
        var reading = Reading.ofNewerVersion();
        return Shape.of(like.getClass())
                .read(raw, reading)
                .map(Record.class::cast)
                .orElseThrow(() -> new IllegalStateException("A mix of two rows reads as none: " + reading.problems()));
    }

    private static <T extends Record> Raw raw(Class<T> type, Record row) {
        return Shape.of(type).raw(type.cast(row));
    }
}
