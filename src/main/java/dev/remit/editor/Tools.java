package dev.remit.editor;

import dev.remit.editor.tool.Add;
import dev.remit.editor.tool.ConnectServices;
import dev.remit.editor.tool.ConnectTeams;
import dev.remit.editor.tool.Hand;
import dev.remit.editor.tool.Select;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The list of all tools. Only it names them.
public final class Tools {
    private static final Tool SELECT = new Select();
    private static final Tool HAND = new Hand();
    private static final Tool INTERACTION = new ConnectTeams();
    private static final Tool DEPENDENCY = new ConnectServices();

    private Tools() {}

    public static List<Tool> all() {
        return Stream.concat(
                        Stream.of(SELECT, HAND, INTERACTION, DEPENDENCY),
                        Arrays.stream(Blueprint.values()).map(Tools::adding))
                .toList();
    }

    /// The one that is held at the start and when a gesture of another is over.
    public static Tool select() {
        return SELECT;
    }

    public static Tool hand() {
        return HAND;
    }

    /// Connects two teams.
    public static Tool interaction() {
        return INTERACTION;
    }

    /// Lets a service depend on another.
    public static Tool dependency() {
        return DEPENDENCY;
    }

    public static Tool adding(Blueprint what) {
        return new Add(what);
    }
}
