package dev.remit.draw.paint;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;

/// Paints what changes with the pointer and the keyboard: hover, focus and selection, equally thick at every zoom.
///
/// Painted apart, so that selecting repaints nothing else.
public record Overlay(View view, Palette palette, Metrics metrics, Surface surface) {
    private static final double RING = 2;
    private static final double OUTSIDE = 4;
    private static final double FOCUS_GAP = 3;
    /// Outside the ring of what is selected.
    private static final double AROUND = 9;
    private static final double RADIUS = 8;
    private static final double BAND = 0.35;

    public void paint(Picture picture) {
        Marks marks = picture.marks();
        marks.hovered().flatMap(picture::find).ifPresent(figure -> ring(figure, picture, 0, Token.FG_MUTED));
        marks.selected().stream()
                .flatMap(id -> picture.find(id).stream())
                .forEach(figure -> ring(figure, picture, OUTSIDE, Token.ACCENT));
        marks.focused()
                .flatMap(picture::find)
                .ifPresent(figure -> ring(figure, picture, gap(figure, marks), Token.ACCENT));
    }

    private static double gap(Figure figure, Marks marks) {
        return marks.selected().contains(figure.id()) ? AROUND : FOCUS_GAP;
    }

    private void ring(Figure figure, Picture picture, double outside, Token token) {
        if (figure instanceof InteractionShape shape) along(shape, outside, token);
        else around(ringed(figure, picture, view, metrics), outside, token);
    }

    /// What a ring goes around: of an area seen from afar also the name above it, so that the ring does not run through
    /// that.
    public static Rect ringed(Figure figure, Picture picture, View view, Metrics metrics) {
        if (!(figure instanceof Grouping grouping) || view.isLegible(TextStyle.LABEL.size())) return figure.box();
        double end = picture.extent().right();
        var sign = AreaSign.of(grouping.label(), grouping.box(), end, view, metrics);
        return grouping.box().union(sign.plate());
    }

    private void around(Rect box, double outside, Token token) {
        surface.rectangle(box.grown(view.pixels(outside)), RADIUS + view.pixels(outside), Ink.outline(pen(token)));
    }

    /// An interaction is marked along its shape: the box around a line would be mostly what it is not.
    private void along(InteractionShape shape, double outside, Token token) {
        switch (shape.form()) {
            case Sided sided -> surface.polygon(sided.outline(), Ink.outline(pen(token)));
            case Round round -> surface.ellipse(round.box().grown(view.pixels(outside)), Ink.outline(pen(token)));
            case Far far -> surface.line(far.points(), band(outside, token));
        }
    }

    private Pen pen(Token token) {
        return Pen.solid(palette.colour(token), view.pixels(RING));
    }

    private Pen band(double outside, Token token) {
        return Pen.solid(palette.colour(token).at(BAND), view.pixels(2 * (RING + outside)));
    }
}
