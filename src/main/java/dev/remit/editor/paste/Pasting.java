package dev.remit.editor.paste;

import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.editor.Remark;
import dev.remit.editor.State;
import dev.remit.editor.prompt.QuickAdd;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// What comes from the clipboard is put on the diagram: where the pointer is, or in the middle of the view.
///
/// @param pointer where on the screen; empty where it is not over the diagram
public record Pasting(Optional<Point> pointer) {
    private static final int MOST_LINES = 500;

    /// Names, a line each: services where a team is selected or beneath the pointer, else teams.
    public State lines(List<String> lines, State state) {
        if (lines.size() > MOST_LINES)
            return state.saying(Remark.of(Text.of(
                    "The clipboard holds {0} lines, and at most {1} can be pasted as names. Save them as a CSV file"
                            + " and import that.",
                    lines.size(), MOST_LINES)));
        var adding = team(state).map(team -> QuickAdd.service(at(state), team)).orElse(QuickAdd.team(at(state)));
        return adding.pasted(lines, state).orElse(state);
    }

    /// The team that is selected alone, else the one beneath the pointer.
    private Optional<Id> team(State state) {
        return state.selection()
                .only()
                .flatMap(state.document().teams()::find)
                .map(Team::id)
                .or(() -> pointer.flatMap(at -> teamAt(state.camera().toPlane(at), state)));
    }

    private static Optional<Id> teamAt(Point plane, State state) {
        return state.picture().teams().reversed().stream()
                .filter(team -> team.box().contains(plane))
                .findFirst()
                .map(TeamBox::id);
    }

    private Point at(State state) {
        return state.camera().toPlane(pointer.orElse(state.window().middle()));
    }
}
