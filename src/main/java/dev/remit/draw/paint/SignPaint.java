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
    private static final double TOP = 3;
    private static final double MOST = 0.6;
    private static final double RAISED = 0.2;
    private static final double APART = 0.25;
    private static final double SIGN = 1.5;
    private static final double CORNER = 0.25;

    /// Whether most of these names can stand whole in the middle of their teams. Some among many without would look
    /// like a choice of what matters.
    boolean suits(List<TeamBox> teams) {
        var style = TextStyle.TEAM_NAME.sized(brush.view().legible(TextStyle.TEAM_NAME.size()));
        double edge = brush.view().pixels(1);
        long fitting = teams.stream()
                .filter(team -> !lines(
                                team,
                                style,
                                team.box().width() - edge,
                                team.box().height())
                        .isEmpty())
                .count();
        return fitting >= MOST * teams.size();
    }

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
        var lines = lines(team, style, box.width() - brush.view().pixels(1), box.height());
        double y = style.size() * (CENTRED - (lines.size() - 1) * LINE / 2);
        for (String line : lines) {
            Point at = box.middle().plus(0, y);
            brush.text(line, at, style, Anchor.MIDDLE, Token.FG);
            double width = brush.width(line, style);
            taken.add(new Rect(at.x() - width / 2, at.y() - style.size() * ASCENT, width, style.size()));
            y += style.size() * LINE;
        }
    }

    /// The whole name on as many lines as there is room for; nothing where it had to be cut, since what is left of
    /// many names that begin alike tells none from another.
    private List<String> lines(TeamBox team, TextStyle style, double width, double height) {
        var lines = brush.width(team.name(), style) <= width
                ? List.of(team.name())
                : Wrapped.of(team.name(), style, width, brush.metrics());
        double needed = style.size() * (1 + (lines.size() - 1) * LINE);
        boolean isWhole = String.join(" ", lines).equals(team.name());
        return isWhole && needed <= height ? lines : List.of();
    }

    private void paintAtTop(TeamBox team, TeamLook look, TextStyle style) {
        Rect box = team.box();
        double left = look.tint().isPresent() ? style.size() * SIGN : 0;
        var lines = linesAtTop(team, style, box.width() - 2 * PADDING - left);
        if (lines.isEmpty()) return;
        double width = lines.stream()
                .mapToDouble(line -> brush.width(line, style))
                .max()
                .orElse(0);
        var plate = new Rect(
                box.x() + PADDING - 2, box.y() + TOP, width + PADDING / 2 + left, style.size() * LINE * lines.size());
        brush.surface().rectangle(plate, 0, Ink.fill(brush.colour(look.fill())));
        taken.add(plate);
        look.tint().ifPresent(tint -> paintSign(tint, box.corner().plus(PADDING, TOP), style));
        double y = TOP + style.size() * (ASCENT + RAISED);
        for (String line : lines) {
            brush.text(line, box.corner().plus(PADDING + left, y), style, Token.FG);
            y += style.size() * LINE;
        }
    }

    /// Where services are named, one line that covers none of them, cut as it is in the header.
    private List<String> linesAtTop(TeamBox team, TextStyle style, double width) {
        boolean isTight = brush.view().detail() == Detail.FULL && !team.isUpright();
        return isTight
                ? List.of(brush.metrics().fittedName(team.name(), style, width))
                : lines(team, style, width, team.box().height() - 2 * TOP);
    }

    /// Whether the sign fits above the name.
    private static boolean hasCorner(Rect box, TextStyle style) {
        return box.height() > style.size() * (2 * SIGN + LINE) && box.width() > 3 * style.size();
    }

    private void paintSign(Tint tint, Point corner, TextStyle style) {
        double size = style.size() * LINE;
        new TintPaint(brush).paint(tint, new Rect(corner.x(), corner.y(), size, size));
    }

    /// Above the top edge of an area, but not where it would cover other words, or stand so near that both read as one.
    ///
    /// @param end how far to the right it may reach
    void paintLabel(Text label, Rect area, double end) {
        var sign = AreaSign.of(label, area, end, brush.view(), brush.metrics());
        Rect plate = sign.plate();
        double apart = sign.style().size() * APART;
        if (!taken.take(new Rect(plate.x() - apart, plate.y(), plate.width() + 2 * apart, plate.height()))) return;
        brush.surface().rectangle(plate, 0, Ink.fill(brush.colour(Token.CANVAS)));
        brush.text(sign.name(), sign.at(), sign.style(), Token.FG);
    }
}
