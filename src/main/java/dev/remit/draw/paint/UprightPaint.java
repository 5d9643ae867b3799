package dev.remit.draw.paint;

import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Paints the words of an enabling team: centred at the top, the name on up to three lines.
record UprightPaint(Brush brush, TeamBox team, TeamLook look) {
    private static final double PADDING = 8;
    private static final double FIRST_BASE = 28;
    private static final double NAME_LINE = 20;
    private static final double FACT_LINE = 18;
    private static final int MOST_LINES = 3;

    void paint(List<Text> facts) {
        double room = team.box().width() - 2 * PADDING;
        Colour fill = brush.colour(look.fill());
        double base = paintSign(FIRST_BASE);
        for (String line : lines(team.name(), room)) {
            brush.textOn(fill, line, at(base), TextStyle.TEAM_NAME, Anchor.MIDDLE, Token.FG);
            base += NAME_LINE;
        }
        for (Text fact : facts) {
            brush.textOn(fill, fact.toString(), at(base + 2), TextStyle.TEAM_FACTS, Anchor.MIDDLE, look.muted());
            base += FACT_LINE;
        }
    }

    /// Above the name, which it moves down.
    private double paintSign(double base) {
        if (look.tint().isEmpty()) return base;
        var corner =
                new Point(team.box().middleX() - TintPaint.SIZE / 2, team.box().y() + PADDING);
        look.tint().ifPresent(tint -> new TintPaint(brush).paint(tint, corner));
        return base + NAME_LINE;
    }

    /// Up to three; what is left over goes with the last, which is cut.
    private List<String> lines(String name, double room) {
        var lines = Wrapped.of(name, TextStyle.TEAM_NAME, room, brush.metrics());
        if (lines.size() <= MOST_LINES) return lines;
        var first = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        String rest = String.join(" ", lines.subList(MOST_LINES - 1, lines.size()));
        first.add(brush.metrics().fitted(rest, TextStyle.TEAM_NAME, room));
        return first;
    }

    private Point at(double y) {
        return new Point(team.box().middleX(), team.box().y() + y);
    }
}
