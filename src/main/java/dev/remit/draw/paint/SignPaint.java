package dev.remit.draw.paint;

import dev.remit.draw.Detail;
import dev.remit.draw.TeamBox;
import dev.remit.draw.Tint;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;

/// Paints names on a picture seen from afar: as small as can be read, and so larger than what they name was meant for.
record SignPaint(Brush brush, Taken taken) {
    private static final double PADDING = 12;
    private static final double ASCENT = 0.76;
    private static final double CENTRED = 0.36;
    private static final double LINE = 1.25;
    private static final int LEAST_LETTERS = 6;
    private static final double LABEL_ON_SCREEN = 11;
    private static final double RAISED = 0.2;
    private static final double SIGN = 1.5;
    private static final double CORNER = 0.25;

    /// In the header; over the chips where the header is too small; in the middle where no chip is drawn.
    void paintName(TeamBox team, TeamLook look) {
        var style = TextStyle.TEAM_NAME.sized(brush.view().legible(TextStyle.TEAM_NAME.size()));
        if (brush.view().detail() == Detail.BOXES || team.isBare()) paintInMiddle(team, look, style);
        else paintAtTop(team, look, style);
    }

    private void paintInMiddle(TeamBox team, TeamLook look, TextStyle style) {
        Rect box = team.box();
        look.tint()
                .filter(tint -> hasCorner(box, style))
                .ifPresent(tint ->
                        paintSign(tint, box.corner().plus(style.size() * CORNER, style.size() * CORNER), style));
        var lines = lines(team, style);
        if (box.height() < style.size() || !lines.stream().allMatch(SignPaint::says)) return;
        double y = style.size() * (CENTRED - (lines.size() - 1) * LINE / 2);
        for (String line : lines) {
            Point at = box.middle().plus(0, y);
            brush.text(line, at, style, Anchor.MIDDLE, Token.FG);
            double width = brush.width(line, style);
            taken.add(new Rect(at.x() - width / 2, at.y() - style.size() * ASCENT, width, style.size()));
            y += style.size() * LINE;
        }
    }

    /// On as many lines as there is room for, so that little is cut.
    private List<String> lines(TeamBox team, TextStyle style) {
        double room = team.box().width() - brush.view().pixels(1);
        if (brush.width(team.name(), style) <= room) return List.of(team.name());
        var lines = Wrapped.of(team.name(), style, room, brush.metrics());
        boolean fit = lines.size() * style.size() * LINE <= team.box().height();
        return fit ? lines : List.of(brush.metrics().fittedName(team.name(), style, room));
    }

    /// Enough is left of it to tell one name from another.
    private static boolean says(String line) {
        return line.length() >= LEAST_LETTERS || !line.contains("…");
    }

    private void paintAtTop(TeamBox team, TeamLook look, TextStyle style) {
        Rect box = team.box();
        double left = look.tint().isPresent() ? style.size() * SIGN : 0;
        String name = brush.metrics().fittedName(team.name(), style, box.width() - 2 * PADDING - left);
        if (name.isEmpty() || !says(name)) return;
        double width = brush.width(name, style) + PADDING / 2;
        var plate = new Rect(box.x() + PADDING - 2, box.y() + 3, width + left, style.size() * LINE);
        brush.surface().rectangle(plate, 0, Ink.fill(brush.colour(look.fill())));
        taken.add(plate);
        look.tint().ifPresent(tint -> paintSign(tint, box.corner().plus(PADDING, 3), style));
        var at = box.corner().plus(PADDING + left, 3 + style.size() * (ASCENT + 0.2));
        brush.text(name, at, style, Token.FG);
    }

    /// Whether the sign fits above the name.
    private static boolean hasCorner(Rect box, TextStyle style) {
        return box.height() > style.size() * (2 * SIGN + LINE) && box.width() > 3 * style.size();
    }

    private void paintSign(Tint tint, Point corner, TextStyle style) {
        double size = style.size() * LINE;
        new TintPaint(brush).paint(tint, new Rect(corner.x(), corner.y(), size, size));
    }

    /// Above the top edge of an area, where areas leave a gap: its name alone, since its look says what it is.
    ///
    /// @param room how far it may reach
    void paintLabel(Text label, Rect area, double room) {
        double size = brush.view().atLeast(LABEL_ON_SCREEN, TextStyle.LABEL.size());
        var style = TextStyle.LABEL.sized(size);
        String name = label.arguments().isEmpty()
                ? label.toString()
                : label.arguments().getFirst().toString();
        String fitted = brush.metrics().fitted(name, style, room);
        if (!says(fitted)) return;
        var at = area.corner().plus(0, -size * RAISED);
        var plate = new Rect(at.x(), at.y() - size * ASCENT, brush.width(fitted, style), size * (ASCENT + RAISED));
        if (!taken.take(plate)) return;
        brush.surface().rectangle(plate, 0, Ink.fill(brush.colour(Token.CANVAS)));
        brush.text(fitted, at, style, Token.FG);
    }
}
