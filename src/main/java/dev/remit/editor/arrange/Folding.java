package dev.remit.editor.arrange;

import dev.remit.draw.TeamBox;
import dev.remit.edit.Diagrams;
import dev.remit.editor.Anchoring;
import dev.remit.editor.Called;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Hides the services of the selected teams, or shows them again where all of these are folded.
public final class Folding {
    private Folding() {}

    public static State toggled(State state) {
        var teams = teams(state);
        List<Id> ids = teams.stream().map(TeamBox::id).toList();
        Text what = Called.together(teams, state.document());
        if (isFolded(state)) return state.changed(Text.of("Expand {0}", what), Diagrams.expand(state.diagram(), ids));
        return state.changed(
                Text.of("Collapse {0}", what), Anchoring.of(ids, state).then(Diagrams.collapse(state.diagram(), ids)));
    }

    public static boolean isPossible(State state) {
        return !teams(state).isEmpty();
    }

    public static boolean isFolded(State state) {
        return isPossible(state) && teams(state).stream().allMatch(TeamBox::collapsed);
    }

    private static List<TeamBox> teams(State state) {
        return state.selection().ids().stream()
                .map(state.picture()::find)
                .flatMap(Optional::stream)
                .filter(TeamBox.class::isInstance)
                .map(TeamBox.class::cast)
                .toList();
    }
}
