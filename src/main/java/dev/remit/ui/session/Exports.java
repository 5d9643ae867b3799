package dev.remit.ui.session;

/// All that is done about files for others: they are looked at, written and printed.
public record Exports(Ordering ordering, Previewing previewing, Pressing pressing) {}
