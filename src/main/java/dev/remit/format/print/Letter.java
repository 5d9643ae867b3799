package dev.remit.format.print;

/// A sign as a PDF shows it.
///
/// @param shown the sign, or the one that stands for it where no font has it
/// @param width for letters of size 1
record Letter(Typeface.Cut cut, int shown, double width) {}
