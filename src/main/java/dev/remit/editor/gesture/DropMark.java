package dev.remit.editor.gesture;

import dev.remit.draw.Figure;
import dev.remit.draw.TeamBox;
import dev.remit.draw.arrange.TeamForm;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Easel;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// What a drag shows of where it may end: the target outlined, the place among its chips, and a tip at the pointer.
record DropMark(Easel easel) {
    private static final double OUTLINE = 3;
    private static final double WASH = 0.6;
    private static final int MOST_OFFERED = 200;
    private static final double BESIDE = 3;
    private static final double GLOW = 0.25;
    private static final double HALO = 5;
    private static final double RADIUS = 8;
    private static final double CARET = 3;
    private static final double PADDING = 8;
    private static final double LINE = 18;
    private static final double AWAY = 16;
    private static final double BADGE = 10;

    void allowed(Rect box) {
        var ink = Ink.fill(colour(Token.ACCENT_BG).at(WASH / 3)).outlined(Pen.solid(colour(Token.ACCENT), OUTLINE));
        easel.surface().rectangle(screen(box), RADIUS, ink);
    }

    /// All that a line can be drawn to and is seen, and what it is drawn to. Among very many none would stand out, and
    /// a frame would take too long.
    void aimed(Stream<? extends Figure> targets, Aim aim) {
        Rect seen = easel.camera().seen(easel.state().window());
        var boxes = targets.filter(target -> !isRefused(target, aim))
                .map(Figure::box)
                .filter(box -> box.overlaps(seen))
                .limit(MOST_OFFERED + 1)
                .toList();
        if (boxes.size() <= MOST_OFFERED) boxes.forEach(this::offered);
        switch (aim) {
            case Aim.Nothing nothing -> {}
            case Aim.Meant meant -> allowed(meant.figure().box());
            case Aim.Refused refused -> refused(refused.figure().box());
        }
    }

    private static boolean isRefused(Figure target, Aim aim) {
        return aim instanceof Aim.Refused refused && refused.figure().id().equals(target.id());
    }

    /// It could end here: a line around the figure, which glows.
    private void offered(Rect box) {
        Rect around = screen(box).grown(BESIDE);
        easel.surface()
                .rectangle(
                        around,
                        RADIUS,
                        Ink.outline(Pen.solid(colour(Token.ACCENT).at(GLOW), HALO)));
        easel.surface().rectangle(around, RADIUS, Ink.outline(Pen.solid(colour(Token.ACCENT), 1)));
    }

    void refused(Rect box) {
        var pen = new Pen(colour(Token.ERROR), 2, Dash.DASHED);
        easel.surface().rectangle(screen(box), RADIUS, Ink.outline(pen));
    }

    /// Before the chip of that number.
    void caret(TeamBox team, int place) {
        var chips = team.services().stream()
                .flatMap(id -> easel.state().picture().box(id).stream())
                .toList();
        Rect slot = place < chips.size()
                ? chips.get(place).moved(-CARET - 1, 0)
                : chips.isEmpty()
                        ? first(team)
                        : chips.getLast().moved(chips.getLast().width() + 1, 0);
        Rect bar = screen(new Rect(slot.x(), slot.y(), CARET, TeamForm.CHIP_HEIGHT));
        easel.surface().rectangle(bar, 1, Ink.fill(colour(Token.ACCENT)));
    }

    private static Rect first(TeamBox team) {
        return new Rect(team.box().x() + TeamForm.PADDING, team.box().y() + TeamForm.HEAD, 0, TeamForm.CHIP_HEIGHT);
    }

    /// How many are dragged, beside the pointer.
    void count(int number, Point plane) {
        Point at = easel.camera().toScreen(plane).plus(AWAY, -AWAY);
        easel.surface().ellipse(Rect.around(at, BADGE), Ink.fill(colour(Token.ACCENT)));
        easel.surface()
                .text(
                        Integer.toString(number),
                        at.plus(0, 4),
                        TextStyle.NUMBER,
                        Anchor.MIDDLE,
                        colour(Token.ON_ACCENT));
    }

    /// Words beneath the pointer, on a plate of their own that stays within the window: first what would be done, then
    /// what would come of it.
    void tip(List<Text> lines, Point plane) {
        if (lines.isEmpty()) return;
        double width = 2 * PADDING;
        for (int i = 0; i < lines.size(); i++)
            width = Math.max(width, easel.metrics().width(lines.get(i).toString(), style(i)) + 2 * PADDING);
        Rect plate = within(easel.camera().toScreen(plane), width, lines.size() * LINE + PADDING);
        easel.surface()
                .rectangle(plate, 6, Ink.fill(colour(Token.BG)).outlined(Pen.solid(colour(Token.BORDER_CONTROL), 1)));
        for (int i = 0; i < lines.size(); i++) {
            var base = plate.corner().plus(PADDING, (i + 1) * LINE);
            easel.surface().text(lines.get(i).toString(), base, style(i), Anchor.START, colour(Token.FG));
        }
    }

    private static TextStyle style(int line) {
        return line == 0 ? TextStyle.LABEL : TextStyle.CAPTION;
    }

    /// Beneath the pointer to the right; to its left or above it where the window ends.
    private Rect within(Point hand, double width, double height) {
        var window = easel.state().window();
        double right = hand.x() + AWAY;
        double beneath = hand.y() + AWAY;
        double x = right + width <= window.width() ? right : Math.max(0, hand.x() - AWAY - width);
        double y = beneath + height <= window.height() ? beneath : Math.max(0, hand.y() - AWAY - height);
        return new Rect(x, y, width, height);
    }

    private Rect screen(Rect box) {
        return easel.camera().toScreen(box);
    }

    private Colour colour(Token token) {
        return easel.palette().colour(token);
    }
}
