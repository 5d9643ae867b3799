package dev.remit.draw.paint;

import dev.remit.draw.Chip;
import dev.remit.draw.Tally;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Token;
import dev.remit.model.Severity;

/// Paints the worst finding on the top right corner of what it is about, with a halo in the colour behind it.
record FindingPaint(Brush brush) {
    private static final double RADIUS = 7;
    private static final double HALO = 2;
    private static final double LEAST_ON_SCREEN = 4;
    private static final double LARGEST = 14;
    private static final double LARGEST_OF_HEIGHT = 0.3;

    void paint(Chip chip, Tally tally, Token behind) {
        double radius = Math.min(LARGEST, brush.view().atLeast(LEAST_ON_SCREEN, RADIUS));
        tally.worst().ifPresent(severity -> paint(severity, chip.box(), radius, HALO, behind));
    }

    /// For a team seen from so far that its chips are not drawn. Mere information would be a mark on nearly every one.
    void paint(TeamBox team, Tally tally, Token behind) {
        double radius =
                Math.min(team.box().height() * LARGEST_OF_HEIGHT, brush.view().pixels(LEAST_ON_SCREEN));
        double halo = brush.view().pixels(1);
        tally.worst()
                .filter(severity -> severity != Severity.INFO)
                .ifPresent(severity -> paint(severity, team.box(), radius, halo, behind));
    }

    private void paint(Severity severity, Rect box, double radius, double halo, Token behind) {
        var corner = new Point(box.right(), box.y());
        SeverityMark.paint(severity, corner, radius + halo, brush.colour(behind), brush.surface());
        Token token = SeverityMark.token(severity);
        SeverityMark.paint(severity, corner, radius, brush.colour(token), brush.surface());
    }
}
