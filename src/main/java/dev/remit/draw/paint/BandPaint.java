package dev.remit.draw.paint;

import dev.remit.draw.Band;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Token;

/// Paints the left edge of a chip, 9 wide. Rounded corners are made by covering what is too much of a rounded box, so
/// that no surface needs to clip.
record BandPaint(Brush brush, Rect chip, Colour team, Colour behind) {
    private static final double WIDTH = 9;
    private static final double RADIUS = 4;
    private static final double GAP = 2;
    private static final double THIN = 2;
    private static final double STRIPE = 3.6;
    private static final double PITCH = 8.5;
    private static final double RISE = 6.3;
    /// Leaves both rounded corners in gaps between stripes.
    private static final double FIRST_STRIPE = 9.5;

    void paint(Band band) {
        Colour sre = brush.colour(Token.SRE);
        switch (band) {
            case TEAM -> whole(team);
            case SRE -> whole(sre);
            case HALVES -> split(sre, 1.0 / 2);
            case TWO_THIRDS -> split(sre, 2.0 / 3);
            case OUTLINED -> outlined(sre);
            case STRIPES -> stripes();
            case NONE -> {}
        }
    }

    private void whole(Colour colour) {
        rounded(chip, WIDTH, colour);
        clear(new Rect(chip.x() + WIDTH, chip.y(), RADIUS + 1, chip.height()));
    }

    private void split(Colour lower, double share) {
        double cut = chip.y() + chip.height() * share;
        whole(team);
        rounded(Rect.between(chip.x(), cut, chip.right(), chip.bottom()), WIDTH, lower);
        fill(new Rect(chip.x(), cut, WIDTH, RADIUS), lower);
        clear(new Rect(chip.x() + WIDTH, chip.y(), RADIUS + 1, chip.height()));
        clear(new Rect(chip.x(), cut - GAP / 2, WIDTH, GAP));
    }

    private void outlined(Colour sre) {
        whole(sre);
        fill(new Rect(chip.x() + THIN, chip.y() + THIN, WIDTH - 2 * THIN, chip.height() - 2 * THIN), team);
    }

    private void stripes() {
        Colour colour = brush.colour(Token.OPERATIONS);
        for (double low = FIRST_STRIPE; low + STRIPE < chip.height(); low += PITCH)
            brush.surface().polygon(stripe(chip.y() + low), Ink.fill(colour));
        fill(new Rect(chip.x() + WIDTH - 1, chip.y(), 1, chip.height()), colour);
    }

    private Polygon stripe(double low) {
        double x = chip.x();
        return Polygon.of(
                new Point(x, low),
                new Point(x + WIDTH, low - RISE),
                new Point(x + WIDTH, low - RISE + STRIPE),
                new Point(x, low + STRIPE));
    }

    private void rounded(Rect box, double width, Colour colour) {
        brush.surface().rectangle(new Rect(box.x(), box.y(), width + RADIUS, box.height()), RADIUS, Ink.fill(colour));
    }

    private void clear(Rect box) {
        fill(box, behind);
    }

    private void fill(Rect box, Colour colour) {
        brush.surface().rectangle(box, 0, Ink.fill(colour));
    }
}
