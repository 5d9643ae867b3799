package dev.remit.format.page;

import dev.remit.format.vector.SvgSurface;
import java.util.ArrayList;
import java.util.List;

/// Leaves room for pictures, which the printer finds by their ids and fills.
final class Reserved implements Drawn {
    private final List<Drawing> drawings = new ArrayList<>();

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
                SvgSurface.number(drawing.width()),
                "height",
                SvgSurface.number(drawing.height()));
    }

    /// In the order of their ids.
    List<Drawing> drawings() {
        return List.copyOf(drawings);
    }
}
