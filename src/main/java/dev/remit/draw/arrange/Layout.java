package dev.remit.draw.arrange;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Map;

/// A way to place all that is shown.
public interface Layout {
    /// What it is called where one is chosen.
    Text name();

    /// Boxes on the grid of 8 of all shown teams and of all services alone, by id, from the origin on. None overlaps
    /// another, and teams of one grouping stand together with room for its frame.
    Map<Id, Rect> place(Shown shown, Structure structure);
}
