package dev.remit.draw;

import dev.remit.draw.surface.Token;
import dev.remit.text.Text;

/// A class of what is coloured: its colour, a sign that says the same without colour, and what it means.
///
/// @param sign one letter, digit or mark, unlike that of any other class of the same legend
public record Tint(Token fill, String sign, Text word) {}
