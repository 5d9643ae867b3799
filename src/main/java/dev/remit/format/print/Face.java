package dev.remit.format.print;

import java.util.stream.Stream;

/// One style of a font, ready to be embedded.
final class Face {
    /// Whether its letters lean.
    enum Slant {
        UPRIGHT,
        ITALIC
    }

    private final String family;
    private final int weight;
    private final Slant slant;
    private final byte[] file;

    /// @param family the name the style sheet calls it by
    Face(String family, int weight, Slant slant, byte[] file) {
        this.family = family;
        this.weight = weight;
        this.slant = slant;
        this.file = file;
    }

    /// The same file in the place of another style, for fonts that have only one.
    Face as(int otherWeight, Slant otherSlant) {
        return new Face(family, otherWeight, otherSlant, file);
    }

    /// As all that it is asked for, for fonts that have only one style.
    Stream<Face> styles() {
        return Stream.of(this, as(700, Slant.UPRIGHT), as(400, Slant.ITALIC));
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    Slant slant() {
        return slant;
    }

    byte[] file() {
        return file;
    }
}
