package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Token;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Spot;
import dev.remit.editor.Called;
import dev.remit.editor.Easel;
import dev.remit.editor.Gesture;
import dev.remit.editor.Grasp;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.editor.Pointer;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.editor.guide.Guide;
import dev.remit.editor.guide.GuidePaint;
import dev.remit.editor.guide.Neighbours;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something is pulled larger or smaller by one of its grips.
///
/// @param from where on the screen the grip was taken
/// @param asked the size the hand asks for
/// @param now the box that would be
/// @param guides what it stands in line with
record Resizing(Figure figure, Pull pull, Neighbours neighbours, Point from, Size asked, Rect now, List<Guide> guides)
        implements Gesture {
    private static final double DRAGGED = 4;
    private static final double WASH = 0.35;

    Resizing {
        guides = List.copyOf(guides);
    }

    static Optional<Gesture> of(Figure figure, Grip grip, Point at, State state) {
        Rect box = figure.box();
        var neighbours = Siblings.of(figure, Grasp.of(List.of(figure.id()), state), state.picture());
        return Fit.of(figure, grip, state)
                .map(fit -> new Resizing(
                        figure,
                        new Pull(box, grip, fit),
                        neighbours,
                        at,
                        new Size(box.width(), box.height()),
                        box,
                        List.of()));
    }

    @Override
    public State moved(Input.Move move, State state) {
        return state.doing(at(move.at(), move.held(), state));
    }

    private Resizing at(Point screen, Set<Held> held, State state) {
        if (from.distance(screen) < DRAGGED) return this;
        Point way = state.camera().toPlane(screen).minus(state.camera().toPlane(from));
        var snapping = neighbours.near(now, held, state);
        Rect box = pull.by(way, held, snapping);
        return new Resizing(
                figure, pull, neighbours, from, pull.wanted(way, held, snapping), box, snapping.guides(box));
    }

    @Override
    public State released(Input.Release release, State state) {
        var pulled = at(release.at(), release.held(), state);
        if (pulled.now.equals(pull.start())) return state.done();
        Text step = Text.of("Resize {0}", Cut.name(Called.name(figure, state.document())));
        return state.changed(step, pulled.edit(state)).done();
    }

    private Edit edit(State state) {
        var corner = new Spot((int) Math.round(now.x()), (int) Math.round(now.y()));
        return Diagrams.resize(
                state.diagram(),
                figure.id(),
                corner,
                (int) Math.round(now.width()),
                pull.fit().height(new Size(now.width(), asked.height())));
    }

    @Override
    public Pointer pointer() {
        return pull.grip().pointer();
    }

    @Override
    public void paint(Easel easel) {
        var ink = Ink.fill(easel.palette().colour(Token.ACCENT_BG).at(WASH))
                .outlined(Pen.solid(easel.palette().colour(Token.ACCENT), 1.5));
        easel.surface().rectangle(easel.camera().toScreen(now), 6, ink);
        new GuidePaint(easel).paint(guides);
        new DropMark(easel).tip(List.of(measure()), new Point(now.right(), now.bottom()));
    }

    private Text measure() {
        return Text.of("{0} × {1}", Math.round(now.width()), Math.round(now.height()));
    }

    @Override
    public Text hint(State state) {
        return Text.of(
                "{0}. Shift keeps the ratio, Ctrl or Command pulls both sides, Z lets go of the grid.", measure());
    }
}
