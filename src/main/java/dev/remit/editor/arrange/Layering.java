package dev.remit.editor.arrange;

import dev.remit.draw.TeamBox;
import dev.remit.edit.Diagrams;
import dev.remit.editor.Anchoring;
import dev.remit.editor.Called;
import dev.remit.editor.State;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// Which teams are drawn above others that they lie upon.
public enum Layering {
    TO_FRONT(Text.of("Bring to front")),
    TO_BACK(Text.of("Send to back")),
    FORWARD(Text.of("Bring one step forward")),
    BACKWARD(Text.of("Send one step back"));

    private final Text label;

    Layering(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    public static boolean isPossible(State state) {
        return !chosen(state).isEmpty();
    }

    /// The state with the selected teams in another layer, as one step; among themselves they stay as they are.
    public State of(State state) {
        var chosen = chosen(state);
        var nodes = state.nodes();
        ToIntFunction<TeamBox> layer = team ->
                Optional.ofNullable(nodes.get(team.id())).map(Node::layer).orElse(0);
        var by = by(chosen, state.picture().teams(), layer);
        if (chosen.isEmpty() || by.isEmpty() || by.getAsInt() == 0) return state;
        Map<Id, Integer> layers = new HashMap<>();
        chosen.forEach(team -> layers.put(team.id(), layer.applyAsInt(team) + by.getAsInt()));
        return state.changed(
                step(Called.together(chosen, state.document())),
                Anchoring.of(layers.keySet(), state).then(Diagrams.layer(state.diagram(), layers)));
    }

    private static List<TeamBox> chosen(State state) {
        return state.picture().teams().stream()
                .filter(team -> state.selection().contains(team.id()))
                .toList();
    }

    /// How many layers up or down; empty where there is nobody to pass.
    ///
    /// @param all as they are drawn, as the chosen are
    private OptionalInt by(List<TeamBox> chosen, List<TeamBox> all, ToIntFunction<TeamBox> layer) {
        if (chosen.isEmpty()) return OptionalInt.empty();
        int lowest = all.indexOf(chosen.getFirst());
        int highest = all.indexOf(chosen.getLast());
        var above = layers(all.subList(lowest + 1, all.size()), chosen, layer);
        var beneath = layers(all.subList(0, highest), chosen, layer);
        int first = layer.applyAsInt(chosen.getFirst());
        int last = layer.applyAsInt(chosen.getLast());
        return switch (this) {
            case TO_FRONT -> above.isEmpty() ? OptionalInt.empty() : OptionalInt.of(above.getLast() + 1 - first);
            case FORWARD -> above.isEmpty() ? OptionalInt.empty() : OptionalInt.of(above.getFirst() + 1 - first);
            case TO_BACK -> beneath.isEmpty() ? OptionalInt.empty() : OptionalInt.of(beneath.getFirst() - 1 - last);
            case BACKWARD -> beneath.isEmpty() ? OptionalInt.empty() : OptionalInt.of(beneath.getLast() - 1 - last);
        };
    }

    private static List<Integer> layers(List<TeamBox> teams, List<TeamBox> chosen, ToIntFunction<TeamBox> layer) {
        return teams.stream()
                .filter(team -> !chosen.contains(team))
                .map(layer::applyAsInt)
                .toList();
    }

    private Text step(Text what) {
        return switch (this) {
            case TO_FRONT -> Text.of("Bring {0} to front", what);
            case TO_BACK -> Text.of("Send {0} to back", what);
            case FORWARD -> Text.of("Bring {0} forward", what);
            case BACKWARD -> Text.of("Send {0} backward", what);
        };
    }
}
