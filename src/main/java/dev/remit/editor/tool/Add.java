package dev.remit.editor.tool;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Adding;
import dev.remit.editor.Blueprint;
import dev.remit.editor.Button;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.State;
import dev.remit.editor.Tool;
import dev.remit.editor.prompt.Naming;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Puts one thing on the diagram where it is clicked, and asks for its name.
public record Add(Blueprint what) implements Tool {
    private static final double GHOST = 0.6;

    @Override
    public Text name() {
        return what.label();
    }

    @Override
    public Gesture idle() {
        return new Carrying(what, Optional.empty());
    }

    /// It hangs at the pointer.
    ///
    /// @param at where on the screen; empty until the pointer is seen
    private record Carrying(Blueprint what, Optional<Point> at) implements Gesture {
        @Override
        public State pressed(Input.Press press, State state) {
            return press.button() == Button.PRIMARY ? state.doing(new Carrying(what, Optional.of(press.at()))) : state;
        }

        @Override
        public State moved(Input.Move move, State state) {
            return state.doing(new Carrying(what, Optional.of(move.at())));
        }

        @Override
        public State released(Input.Release release, State state) {
            Point plane = state.camera().toPlane(release.at());
            var added = new Adding(plane, Optional.empty()).of(List.of(new Adding.Line("", what)), state);
            var fresh = added.selection().only().flatMap(id -> Naming.ofFresh(id, added));
            return fresh.map(added.done()::asking).orElse(added.done());
        }

        @Override
        public boolean isIdle() {
            return true;
        }

        @Override
        public boolean movesView() {
            return true;
        }

        @Override
        public Pointer pointer() {
            return Pointer.CROSS;
        }

        @Override
        public void paint(Easel easel) {
            at.ifPresent(pointer -> paint(easel.camera().toPlane(pointer), easel));
        }

        private void paint(Point plane, Easel easel) {
            Adding.homeAt(what, plane, easel.state()).ifPresent(home -> outline(home, easel));
            Rect box = easel.camera().toScreen(Adding.box(what, plane, easel.state()));
            var pen = Pen.dashed(easel.palette().colour(Token.ACCENT), 1.5);
            var ink =
                    Ink.fill(easel.palette().colour(Token.ACCENT_BG).at(GHOST)).outlined(pen);
            easel.surface().rectangle(box, 6, ink);
            String words = easel.metrics().fitted(what.label().toString(), TextStyle.LABEL, box.width() - 8);
            easel.surface()
                    .text(
                            words,
                            box.middle().plus(0, 4),
                            TextStyle.LABEL,
                            Anchor.MIDDLE,
                            easel.palette().colour(Token.FG));
        }

        private static void outline(Figure home, Easel easel) {
            var pen = Pen.solid(easel.palette().colour(Token.ACCENT), 3);
            easel.surface().rectangle(easel.camera().toScreen(home.box()), 8, Ink.outline(pen));
        }

        @Override
        public Text hint(State state) {
            return Text.of("{0}: click where it should stand. Press Escape to put it away.", what.label());
        }
    }
}
