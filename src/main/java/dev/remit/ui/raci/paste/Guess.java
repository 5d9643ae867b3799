package dev.remit.ui.raci.paste;

/// A heading that is called almost like a line or column of the grid.
///
/// @param heading as it was pasted
/// @param name as the grid has it
public record Guess(String heading, String name) {}
