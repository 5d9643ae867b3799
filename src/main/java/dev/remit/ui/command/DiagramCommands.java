package dev.remit.ui.command;

import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.FreeIds;
import dev.remit.editor.Editor;
import dev.remit.editor.Remark;
import dev.remit.editor.State;
import dev.remit.editor.TabOrder;
import dev.remit.editor.prompt.DiagramName;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The diagrams of the document: making, naming and deleting them, and going from one to the other.
record DiagramCommands(Session session) {
    private static final Place MAKING = Place.in(Menu.VIEW, 5);
    private static final Place GOING = Place.in(Menu.VIEW, 6);

    List<Command> list() {
        return List.of(
                command("diagram.new", MAKING, Text.of("New diagram"), DiagramCommands::create)
                        .icon(Icon.ADD),
                command("diagram.rename", MAKING, Text.of("Rename diagram"), DiagramCommands::rename),
                command("diagram.duplicate", MAKING, Text.of("Duplicate diagram"), DiagramCommands::duplicate),
                command("diagram.delete", MAKING, Text.of("Delete diagram"), DiagramCommands::delete)
                        .when(is(state -> state.document().diagrams().size() > 1)),
                command("diagram.next", GOING, Text.of("Next diagram"), editor -> step(1, editor))
                        .key("Ctrl+Page Down")
                        .key("Ctrl+Tab")
                        .when(is(DiagramCommands::hasOther)),
                command("diagram.previous", GOING, Text.of("Previous diagram"), editor -> step(-1, editor))
                        .key("Ctrl+Page Up")
                        .key("Ctrl+Shift+Tab")
                        .when(is(DiagramCommands::hasOther)));
    }

    private Command command(String id, Place place, Text title, Consumer<Editor> work) {
        return Command.of(id, place, title, () -> session.edit(work)).when(Showing::seesMap);
    }

    private static Predicate<Showing> is(Predicate<State> condition) {
        return showing ->
                Chosen.in(showing).map(Chosen::state).filter(condition).isPresent();
    }

    private static void create(Editor editor) {
        String name = freeName(editor.state().document());
        Id id = FreeIds.in(editor.state().document(), name, "diagram");
        editor.run(Text.of("Add diagram {0}", name), keptAsItIs(editor.state()).then(Diagrams.create(id, name)));
        open(id, editor);
    }

    /// What is shown while there is no diagram yet becomes one, so that it is not lost for the new one.
    private static Edit keptAsItIs(State state) {
        return state.document().diagrams().isEmpty()
                ? Diagrams.create(state.diagram(), Diagrams.WHOLE)
                : document -> document;
    }

    private static void duplicate(Editor editor) {
        State state = editor.state();
        String name = Text.of("{0} (2)", name(state)).toString();
        Id id = FreeIds.in(state.document(), name, "diagram");
        Text step = Text.of("Duplicate diagram {0}", Cut.name(name(state)));
        editor.run(step, keptAsItIs(state).then(Diagrams.duplicate(state.diagram(), id, name)));
        open(id, editor);
    }

    /// Turns to what was just made and asks for its name.
    private static void open(Id id, Editor editor) {
        if (!editor.state().document().diagrams().contains(id)) return;
        editor.turnTo(id);
        editor.become(state -> state.asking(DiagramName.ofFresh(state)));
    }

    private static void rename(Editor editor) {
        editor.become(state -> state.asking(DiagramName.of(state)));
    }

    private static void delete(Editor editor) {
        editor.become(state -> {
            Text step = Text.of("Delete diagram {0}", Cut.name(name(state)));
            State deleted = state.changed(step, Diagrams.delete(state.diagram()));
            Text said = Text.of("The diagram {0} was deleted. The model keeps all that it showed.", name(state));
            return deleted == state ? state : deleted.saying(Remark.undoable(said));
        });
    }

    private static void step(int by, Editor editor) {
        other(by, editor.state()).ifPresent(editor::turnTo);
    }

    private static boolean hasOther(State state) {
        return other(1, state).isPresent();
    }

    private static Optional<Id> other(int by, State state) {
        return TabOrder.step(by, state.diagram(), state.document());
    }

    private static String name(State state) {
        return state.document()
                .diagrams()
                .find(state.diagram())
                .map(Diagram::name)
                .orElse(Diagrams.WHOLE);
    }

    private static String freeName(Document document) {
        var names = document.diagrams().stream().map(Diagram::name).toList();
        return IntStream.iterate(names.size() + 1, n -> n + 1)
                .mapToObj(n -> Text.of("Diagram {0}", n).toString())
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
