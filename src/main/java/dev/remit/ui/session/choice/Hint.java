package dev.remit.ui.session.choice;

/// Something that is explained once, when it is first met.
public enum Hint {
    /// What turning the wheel does.
    WHEEL
}
