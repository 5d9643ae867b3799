package dev.remit.ui.command;

import dev.remit.editor.Editor;
import dev.remit.editor.State;
import dev.remit.editor.Visiting;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.function.Predicate;

/// Finding one's way on the map: back to where one was, or to where there is something.
record LookCommands(Session session, Runnable outline) {
    private static final Place GOING = Place.in(Menu.VIEW, 6);
    private static final Place PANES = Place.in(Menu.VIEW, 3);

    List<Command> list() {
        return List.of(
                Command.of("view.back", GOING, Text.of("Back to the last view"), () -> session.edit(Editor::back))
                        .key("Shortcut+Open Bracket")
                        .when(is(Visiting::canGoBack)),
                Command.of("view.forth", GOING, Text.of("Forth to the next view"), () -> session.edit(Editor::forth))
                        .key("Shortcut+Close Bracket")
                        .when(is(Visiting::canGoForth)),
                Command.of("view.to-content", GOING, Text.of("Back to content"), () -> session.edit(Editor::fitAll))
                        .icon(Icon.BACK_TO_CONTENT)
                        .when(is(Visiting::seesNothing)),
                Command.of(
                                "view.minimap",
                                PANES,
                                Text.of("Minimap"),
                                () -> session.show(now -> now.folding(Pane.MINIMAP)))
                        .key("Shortcut+Shift+M")
                        .when(Showing::seesMap)
                        .tickedWhen(showing -> showing.shows(Pane.MINIMAP)),
                Command.of("view.go-to-outline", PANES, Text.of("Go to the outline"), this::goToOutline)
                        .key("Shortcut+Shift+O")
                        .when(Showing::seesMap));
    }

    private void goToOutline() {
        session.show(now -> now.unfolding(Pane.LEFT));
        outline.run();
    }

    private static Predicate<Showing> is(Predicate<State> condition) {
        return showing ->
                Chosen.in(showing).map(Chosen::state).filter(condition).isPresent();
    }
}
