package dev.remit.draw.paint;

import dev.remit.draw.Caption;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.draw.surface.Weight;
import dev.remit.model.InteractionMode;

/// Paints how two teams work together: a shape across both, or a line with the sign of its mode between teams that are
/// no neighbours.
record InteractionPaint(Brush brush) {
    private static final double HALF = 0.5;
    private static final double STROKE = 2;
    private static final double SIGN = 10;
    private static final double TINY = 12;
    private static final double LINE = 16;
    private static final double LEAST_STAR = 12;
    private static final TextStyle STAR = new TextStyle(16, Weight.BOLD);

    void paint(InteractionShape shape) {
        shape.mode().ifPresentOrElse(mode -> paint(shape, mode), () -> paintUndecided(shape));
    }

    /// What must not be hidden: the words, and the stars at the ends of a line that may pass other teams, while they
    /// can be told from specks.
    void paintWords(InteractionShape shape) {
        boolean hasStars = brush.view().isLegible(LEAST_STAR);
        if (hasStars && shape.mode().isPresent() && shape.form() instanceof Far far) paintStars(far);
        shape.caption().ifPresent(this::paintCaption);
    }

    private void paintCaption(Caption caption) {
        brush.text(caption.text().toString(), caption.at(), TextStyle.LABEL, caption.anchor(), Token.FG);
        Point second = caption.at().plus(0, LINE);
        caption.until()
                .ifPresent(text -> brush.text(text.toString(), second, TextStyle.CAPTION, caption.anchor(), Token.FG));
    }

    private void paint(InteractionShape shape, InteractionMode mode) {
        var look = InteractionLook.of(mode);
        Colour fill = brush.colour(look.fill()).at(HALF);
        var pen = new Pen(brush.colour(look.stroke()), brush.view().atLeast(1, STROKE), Dash.DASHED);
        boolean isTiny = Math.max(shape.box().width(), shape.box().height())
                < brush.view().pixels(TINY);
        var ink = isTiny ? Ink.fill(pen.colour()) : Ink.fill(fill).outlined(pen);
        switch (shape.form()) {
            case Sided sided -> brush.surface().polygon(sided.outline(), ink);
            case Round round -> brush.surface().ellipse(round.box(), ink);
            case Far far -> {
                paintLine(far, pen);
                paintSign(mode, far, Ink.fill(brush.colour(look.fill())).outlined(Pen.solid(pen.colour(), 1.5)));
            }
        }
    }

    private void paintUndecided(InteractionShape shape) {
        if (!(shape.form() instanceof Far far)) return;
        paintLine(
                far, new Pen(brush.colour(Token.UNDEFINED_STROKE), brush.view().atLeast(1, STROKE), Dash.DOTTED));
    }

    /// Lines laid by hand may run in any direction.
    private void paintLine(Far far, Pen pen) {
        if (far.isAlongAxes()) brush.surface().route(Route.through(far.points()), 0, pen);
        else brush.surface().line(far.points(), pen);
    }

    private void paintSign(InteractionMode mode, Far far, Ink ink) {
        Point middle = far.sign();
        switch (mode) {
            case COLLABORATION ->
                brush.surface()
                        .polygon(
                                Polygon.of(
                                        middle.plus(-SIGN, SIGN * 0.8),
                                        middle.plus(-SIGN * 0.5, -SIGN * 0.8),
                                        middle.plus(SIGN, -SIGN * 0.8),
                                        middle.plus(SIGN * 0.5, SIGN * 0.8)),
                                ink);
            case X_AS_A_SERVICE -> brush.surface().polygon(Polygon.regular(middle, SIGN, 3, far.direction()), ink);
            case FACILITATING -> brush.surface().ellipse(Rect.around(middle, SIGN), ink);
        }
    }

    private void paintStars(Far far) {
        paintStar(far.points().getFirst(), far.points().get(1));
        paintStar(far.points().getLast(), far.points().get(far.points().size() - 2));
    }

    /// Beside the end, on the way to the next point.
    private void paintStar(Point end, Point next) {
        double dx = Math.signum(next.x() - end.x());
        double dy = Math.signum(next.y() - end.y());
        var at = end.plus(dx * 12 + Math.abs(dy) * 8, dy * 12 + 8 - Math.abs(dx) * 6);
        brush.text("*", at, STAR, Anchor.MIDDLE, Token.FG);
    }
}
