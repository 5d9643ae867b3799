package dev.remit.ui.form;

import javafx.scene.layout.Region;

/// One part of a form: a field, a group of them, or a list of records. It stays while what it is about stays, so that
/// nobody who types in it is disturbed.
interface Part {
    Region node();

    void show(Present present);

    /// Takes what was typed and is not taken yet.
    void settle();

    /// From now on it is about something else of the same kind: nothing of what it shows stays.
    void restart();

    /// Whether two of its sort fit beside each other.
    default boolean isNarrow() {
        return false;
    }
}
