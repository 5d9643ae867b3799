package dev.remit.edit;

import dev.remit.model.PlatformGroup;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;

/// The value streams and platform groups that teams stand in. Nothing happens where an id is taken or a name is empty.
public final class Groupings {
    private Groupings() {}

    public static Edit addValueStream(Id id, String name) {
        return Elements.add(id, name, (document, draft) -> draft.as(ValueStream.class));
    }

    public static Edit addPlatform(Id id, String name) {
        return Elements.add(id, name, (document, draft) -> draft.as(PlatformGroup.class));
    }
}
