package dev.remit.draw.paint;

import dev.remit.draw.Chip;
import dev.remit.draw.Objective;
import dev.remit.draw.Standing;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import java.util.List;

/// Paints the small signs on a chip: tier, pager, objective, outside, builder.
record BadgePaint(Brush brush, Chip chip) {
    private static final double TIER = 17;
    private static final double TAG_RADIUS = 3;
    private static final double ROW = 13;
    private static final double FROM_RIGHT = 14;
    private static final double PITCH = 18;
    private static final double DOT = 5;

    void paintTier() {
        var box = new Rect(chip.box().x() + 18, chip.box().y() + 8, TIER, TIER);
        brush.surface().rectangle(box, TAG_RADIUS, Ink.outline(pen(Token.FG_MUTED, 1)));
        String tier = chip.tier().map(Object::toString).orElse("–");
        brush.text(tier, new Point(box.middleX(), box.y() + 12.5), TextStyle.NUMBER, Anchor.MIDDLE, Token.FG);
    }

    /// From the right: objective, pager or way out. Returns how far left they reach, counted from the chip's left.
    double paintRow() {
        double x = chip.box().width() - FROM_RIGHT;
        if (chip.standing() == Standing.EXTERNAL) {
            paintOutside(at(x));
            return x - DOT;
        }
        paintObjective(at(x));
        if (!chip.paged()) return x - DOT;
        paintPager(at(x - PITCH));
        return x - PITCH - DOT - 1;
    }

    void paintBuilder(String letters) {
        var box = new Rect(chip.box().right() - 30, chip.box().bottom() - 18, 24, 14);
        brush.surface().rectangle(box, TAG_RADIUS, Ink.fill(brush.colour(Token.BG_INSET)));
        brush.text(letters, new Point(box.middleX(), box.y() + 11), TextStyle.NUMBER, Anchor.MIDDLE, Token.FG);
    }

    private void paintObjective(Point middle) {
        if (chip.objective() == Objective.NONE) {
            brush.surface().ellipse(Rect.around(middle, DOT - 0.75), Ink.outline(pen(Token.FG_MUTED, 1.5)));
            return;
        }
        boolean met = chip.objective() == Objective.MET;
        var disc = brush.colour(met ? Token.SUCCESS : Token.ERROR);
        brush.surface().ellipse(Rect.around(middle, DOT), Ink.fill(disc));
        if (met) tick(middle);
        else cross(middle);
    }

    private void tick(Point middle) {
        brush.surface().line(List.of(middle.plus(-2.5, 0.2), middle.plus(-0.7, 2), middle.plus(2.5, -1.7)), onDisc());
    }

    private void cross(Point middle) {
        brush.surface().line(List.of(middle.plus(-2, -2), middle.plus(2, 2)), onDisc());
        brush.surface().line(List.of(middle.plus(-2, 2), middle.plus(2, -2)), onDisc());
    }

    private Pen onDisc() {
        return pen(Token.CHIP_FILL, 1.5);
    }

    private void paintPager(Point middle) {
        var body = new Rect(middle.x() - 6, middle.y() - 5, 12, 10);
        brush.surface().rectangle(body, 2, Ink.outline(pen(Token.FG, 1.5)));
        brush.surface().line(List.of(middle.plus(-3, -1.5), middle.plus(3, -1.5)), pen(Token.FG, 1.5));
        brush.surface().rectangle(new Rect(middle.x() + 1, middle.y() + 1, 2, 2), 0, Ink.fill(brush.colour(Token.FG)));
    }

    private void paintOutside(Point middle) {
        var pen = pen(Token.FG_MUTED, 1.5);
        brush.surface()
                .line(
                        List.of(
                                middle.plus(-1, -4),
                                middle.plus(-5, -4),
                                middle.plus(-5, 5),
                                middle.plus(4, 5),
                                middle.plus(4, 1)),
                        pen);
        brush.surface().line(List.of(middle.plus(-1, 1), middle.plus(5, -5)), pen);
        brush.surface().line(List.of(middle.plus(1, -5), middle.plus(5, -5), middle.plus(5, -1)), pen);
    }

    private Point at(double x) {
        return chip.box().corner().plus(x, ROW);
    }

    private Pen pen(Token token, double width) {
        return Pen.solid(brush.colour(token), width);
    }
}
