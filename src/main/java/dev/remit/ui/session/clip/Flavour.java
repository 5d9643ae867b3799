package dev.remit.ui.session.clip;

import dev.remit.draw.Picture;

/// One of the forms in which the same thing stands on the clipboard. A program takes the best it understands.
public sealed interface Flavour {
    /// Remit's own form, from which everything can be made again.
    record Own(String json) implements Flavour {}

    /// A picture, painted as an image.
    record Image(Picture picture) implements Flavour {}

    record Svg(String xml) implements Flavour {}

    /// A table as a fragment of a page.
    record Html(String fragment) implements Flavour {}

    /// A table with tabs between its values.
    record Table(String text) implements Flavour {}

    record Plain(String text) implements Flavour {}
}
