package dev.remit.draw.paint;

import dev.remit.draw.Chip;
import dev.remit.draw.Tally;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Token;
import dev.remit.model.Severity;

/// Paints the worst finding of a service on the top right corner of its chip, with a halo in the colour behind it.
record FindingPaint(Brush brush) {
    private static final double RADIUS = 7;
    private static final double HALO = 2;
    private static final double LEAST_ON_SCREEN = 4;
    private static final double LARGEST = 14;

    void paint(Chip chip, Tally tally) {
        tally.worst().ifPresent(severity -> paint(chip, severity));
    }

    private void paint(Chip chip, Severity severity) {
        var corner = new Point(chip.box().right(), chip.box().y());
        double radius = Math.min(LARGEST, brush.view().atLeast(LEAST_ON_SCREEN, RADIUS));
        Token behind = chip.team().map(type -> TeamLook.of(type).fill()).orElse(Token.CANVAS);
        SeverityMark.paint(severity, corner, radius + HALO, brush.colour(behind), brush.surface());
        Token token = SeverityMark.token(severity);
        SeverityMark.paint(severity, corner, radius, brush.colour(token), brush.surface());
    }
}
