package dev.remit.format.page;

import dev.remit.draw.surface.Palette;
import java.util.ArrayList;
import java.util.List;

/// Leaves room for pictures, which the printer finds by their ids and fills.
final class Reserved implements Drawn {
    private final Palette palette;
    private final List<Drawing> drawings = new ArrayList<>();

    Reserved(Palette palette) {
        this.palette = palette;
    }

    @Override
    public Palette palette() {
        return palette;
    }

    @Override
    public void write(Xml xml, Drawing drawing) {
        String id = Page.drawingId(drawings.size());
        drawings.add(drawing);
        xml.single(
                "img",
                "id",
                id,
                "src",
                Page.EMPTY_IMAGE,
                "alt",
                drawing.spoken(),
                "width",
                whole(drawing.width()),
                "height",
                whole(drawing.height()));
    }

    /// The printer takes no fractions.
    private static String whole(double pixels) {
        return Long.toString(Math.round(pixels));
    }

    /// In the order of their ids.
    List<Drawing> drawings() {
        return List.copyOf(drawings);
    }
}
