package dev.remit.draw.paint;

import dev.remit.draw.View;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.text.Text;

/// The name of an area seen from afar: across its top edge and as near to its teams as may be, so that it covers none
/// of the area above.
///
/// @param at where its letters begin
/// @param plate what is behind them
record AreaSign(String name, Point at, TextStyle style, Rect plate) {
    private static final double ASCENT = 0.76;
    private static final double RAISED = 0.2;
    private static final double ON_SCREEN = 11;
    /// Within the head of the area, beneath which its teams begin.
    private static final double SUNK = 28;
    /// So that its first letter does not stand on the side edge.
    private static final double INSET = 12;
    /// How far it may reach over other areas: half of its own, or some thirty letters.
    private static final double AREAS = 1.5;

    private static final double EMS = 16;

    /// The name alone, since the look of the area says what it is.
    ///
    /// @param end how far to the right it may reach, so that nothing of it is out of sight where all is seen
    static AreaSign of(Text label, Rect area, double end, View view, Metrics metrics) {
        double size = view.atLeast(ON_SCREEN, TextStyle.LABEL.size());
        var style = TextStyle.LABEL.sized(size);
        String whole = label.arguments().isEmpty()
                ? label.toString()
                : label.arguments().getFirst().toString();
        String name = metrics.fittedName(whole, style, Math.max(AREAS * area.width(), EMS * size));
        double width = metrics.width(name, style);
        var at = new Point(Math.min(area.x() + INSET, end - width), area.y() + SUNK - size * RAISED);
        var plate = new Rect(at.x(), at.y() - size * ASCENT, width, size * (ASCENT + RAISED));
        return new AreaSign(name, at, style, plate);
    }
}
