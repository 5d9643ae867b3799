package dev.remit.ui.session;

/// What stands around the map: everything, or nothing so that only the map is seen.
public enum Chrome {
    SHOWN,
    HIDDEN;

    Chrome other() {
        return this == SHOWN ? HIDDEN : SHOWN;
    }
}
