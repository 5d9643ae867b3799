package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Need;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.model.Dependency;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Asks what becomes of a dependency.
///
/// @param at where the list opens, on the plane
public record NeedChange(Id service, Id needed, Point at) implements Prompt.Choosing {
    private static final String DROP = "drop";
    private static final String SOFTEN = "soften";
    private static final String HARDEN = "harden";

    @Override
    public Text title() {
        return Text.of("What becomes of the dependency?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.empty();
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        Choice drop = Choice.of(DROP, Text.of("Remove it")).on('1');
        Choice change = isHard(state)
                ? Choice.of(SOFTEN, Text.of("Make it soft")).detailed(Text.of("It works without, with less quality"))
                : Choice.of(HARDEN, Text.of("Make it hard")).detailed(Text.of("It does not work without"));
        return List.of(drop, change.on('2'));
    }

    private boolean isHard(State state) {
        return state.document().services().get(service).dependsOn().stream()
                .filter(each -> each.serviceId().id().equals(needed))
                .anyMatch(Dependency::isHard);
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        var need = Need.of(service, needed);
        return switch (choice.id()) {
            case SOFTEN -> need.softened(state.answered());
            case HARDEN -> need.hardened(state.answered());
            default -> need.dropped(state.answered());
        };
    }
}
