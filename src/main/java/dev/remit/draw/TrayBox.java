package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.text.Text;

/// The area around services that stand alone. It is no element, so nothing happens when it is clicked.
public record TrayBox(Rect box, Text label) {}
