package dev.remit.format.print;

/// One style of a font, ready to be embedded.
///
/// @param family the name the style sheet calls it by
record Face(String family, int weight, Slant slant, byte[] file) {
    enum Slant {
        UPRIGHT,
        ITALIC
    }

    /// The same file in the place of another style, for fonts that have only one.
    Face as(int otherWeight, Slant otherSlant) {
        return new Face(family, otherWeight, otherSlant, file);
    }
}
