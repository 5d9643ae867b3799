package dev.remit.format.page;

import dev.remit.draw.surface.Palette;

/// How pictures get onto a page: a browser draws them itself, the printer leaves room and draws them later.
interface Drawn {
    /// The colours it has for them.
    Palette palette();

    void write(Xml xml, Drawing drawing);
}
