package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Button;
import dev.remit.editor.Called;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.Remark;
import dev.remit.editor.State;
import dev.remit.editor.arrange.Proposal;
import dev.remit.editor.prompt.TakeProposal;
import dev.remit.text.Text;

/// An automatic layout is shown before it is done: a click takes it, Escape leaves everything as it is.
public record LayingOut(Proposal proposal) implements Gesture {
    private static final double WASH = 0.45;
    private static final double RADIUS = 6;
    private static final double PADDING = 8;
    private static final double LEAST_HEIGHT = 16;

    /// The state that shows what would be done and asks whether it shall be.
    public static State begun(State state) {
        var proposal = Proposal.of(state);
        if (proposal.isEmpty())
            return state.saying(Remark.of(Text.of("Everything stands where a layout would put it.")));
        State seen = state.looking(state.camera().showing(proposal.area(), state.window()));
        return seen.doing(new LayingOut(proposal)).asking(TakeProposal.of(proposal, seen));
    }

    @Override
    public State pressed(Input.Press press, State state) {
        return press.button() == Button.PRIMARY ? proposal.applied(state) : state;
    }

    @Override
    public State cancelled(State state) {
        return proposal.refused(state);
    }

    @Override
    public Pointer pointer() {
        return Pointer.ARROW;
    }

    @Override
    public void paint(Easel easel) {
        proposal.boxes()
                .forEach((id, box) -> easel.state()
                        .picture()
                        .find(id)
                        .ifPresent(figure -> paint(figure, easel.camera().toScreen(box), easel)));
    }

    private static void paint(Figure figure, Rect box, Easel easel) {
        var pen = Pen.dashed(easel.palette().colour(Token.ACCENT), 1.5);
        var ink = figure instanceof Grouping
                ? Ink.outline(pen)
                : Ink.fill(easel.palette().colour(Token.ACCENT_BG).at(WASH)).outlined(pen);
        easel.surface().rectangle(box, RADIUS, ink);
        if (box.height() >= LEAST_HEIGHT) paintName(figure, box, easel);
    }

    private static void paintName(Figure figure, Rect box, Easel easel) {
        String name = easel.metrics()
                .fitted(Called.name(figure, easel.state().document()), TextStyle.LABEL, box.width() - 2 * PADDING);
        Point at = new Point(box.x() + PADDING, box.y() + LEAST_HEIGHT);
        easel.surface()
                .text(name, at, TextStyle.LABEL, Anchor.START, easel.palette().colour(Token.FG));
    }

    @Override
    public Text hint(State state) {
        return Text.of("This is how it would be laid out. Click or press Enter to take it, Escape to leave it.");
    }
}
