package dev.remit.editor;

import dev.remit.editor.tool.Hand;
import dev.remit.editor.tool.Select;
import java.util.List;

/// The list of all tools. Only it names them.
public final class Tools {
    private static final Tool SELECT = new Select();
    private static final Tool HAND = new Hand();

    private Tools() {}

    public static List<Tool> all() {
        return List.of(SELECT, HAND);
    }

    /// The one that is held at the start and when a gesture of another is over.
    public static Tool select() {
        return SELECT;
    }

    public static Tool hand() {
        return HAND;
    }
}
