package dev.remit.ui.raci.paste;

/// A cell that holds no letter.
///
/// @param cell its name where it comes from: `B4`
public record Unread(String cell, String text) {}
