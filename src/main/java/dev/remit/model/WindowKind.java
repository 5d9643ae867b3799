package dev.remit.model;

/// Whether an objective's window moves with the clock or follows the calendar.
public enum WindowKind {
    ROLLING,
    CALENDAR
}
