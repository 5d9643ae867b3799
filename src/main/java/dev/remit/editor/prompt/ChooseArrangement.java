package dev.remit.editor.prompt;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Grasp;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.editor.arrange.Arranging;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Asks how the selection shall be arranged; a letter answers.
///
/// @param at where the list opens, on the plane
public record ChooseArrangement(Point at) implements Prompt.Choosing {
    /// Empty where there is nothing to arrange.
    public static Optional<ChooseArrangement> of(State state) {
        var boxes = Grasp.figures(state.selection().ids(), state).stream()
                .map(Figure::box)
                .toList();
        Rect area = Rect.covering(boxes);
        return Arranging.STACK.isPossible(state)
                ? Optional.of(new ChooseArrangement(new Point(area.x(), area.bottom())))
                : Optional.empty();
    }

    @Override
    public Text title() {
        return Text.of("Arrange what is selected");
    }

    @Override
    public Optional<Text> field() {
        return Optional.empty();
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        return Arrays.stream(Arranging.values())
                .filter(each -> each.isPossible(state))
                .map(each -> Choice.of(each.name(), each.label()).on(each.key()))
                .toList();
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return Arranging.valueOf(choice.id()).of(state.answered());
    }
}
