package dev.remit.draw.surface;

import java.util.Optional;

/// How a closed shape is drawn: filled, outlined, or both, the outline centred on its edge and on top.
public record Ink(Optional<Colour> fill, Optional<Pen> outline) {
    public static Ink fill(Colour colour) {
        return new Ink(Optional.of(colour), Optional.empty());
    }

    public static Ink outline(Pen pen) {
        return new Ink(Optional.empty(), Optional.of(pen));
    }

    public Ink outlined(Pen pen) {
        return new Ink(fill, Optional.of(pen));
    }
}
