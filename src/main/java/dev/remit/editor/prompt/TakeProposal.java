package dev.remit.editor.prompt;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.editor.arrange.Proposal;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Asks whether an automatic layout that is shown shall be done.
///
/// @param at where it is asked, on the plane
public record TakeProposal(Proposal proposal, Point at) implements Prompt.Choosing {
    /// In the lower left corner it covers least, and the list opens above it.
    private static final double MARGIN = 16;
    private static final String TAKE = "take";
    private static final String LEAVE = "leave";

    public static TakeProposal of(Proposal proposal, State state) {
        Point below = new Point(MARGIN, state.window().height() - MARGIN);
        return new TakeProposal(proposal, state.camera().toPlane(below));
    }

    @Override
    public Text title() {
        return Text.of("Lay it out like this?");
    }

    @Override
    public Optional<Text> field() {
        return Optional.empty();
    }

    @Override
    public List<Choice> choices(String typed, State state) {
        return List.of(
                Choice.of(TAKE, Text.of("Lay it out")).detailed(Text.of("Enter")),
                Choice.of(LEAVE, Text.of("Leave it as it is")).detailed(Text.of("Escape")));
    }

    @Override
    public State chosen(Choice choice, String typed, State state) {
        return choice.id().equals(TAKE) ? proposal.applied(state) : proposal.refused(state);
    }

    @Override
    public State cancelled(State state) {
        return proposal.refused(state);
    }
}
