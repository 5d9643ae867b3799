package dev.remit.ui.form;

import dev.remit.shape.Field;
import dev.remit.shape.Kind;

/// What an attribute is called, one sentence on it, and what it may hold.
///
/// @param name in the file
record Described(String name, String label, String help, Kind<?> kind) {
    static Described by(Field<?, ?> field) {
        return new Described(field.name(), field.label(), field.help(), field.kind());
    }
}
