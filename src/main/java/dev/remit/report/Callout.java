package dev.remit.report;

/// What must not be overlooked, in a box: a decision that is asked for, or why a figure is missing.
///
/// @param small a quieter sentence beneath; empty for none
public record Callout(String title, String text, String small) implements Block {}
