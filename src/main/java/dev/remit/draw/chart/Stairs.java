package dev.remit.draw.chart;

import dev.remit.draw.chart.Steps.Step;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Paints the way of a change, from left to right and down from lane to lane.
record Stairs(Steps chart, double width, Palette palette, Metrics metrics, Surface surface) {
    private static final double NAME = 16;
    private static final double LANE = 38;
    private static final double THICK = 16;
    private static final double FOOT = 18;
    private static final double MARK = 7;
    private static final double LEAST = 1.5;

    /// A step where it lies: waiting from `from` to `waited`, work from there to `to`.
    private record Stair(Step step, double from, double waited, double to, double top) {
        double middle() {
            return top + THICK / 2;
        }
    }

    static double height(int lanes) {
        return lanes * LANE + FOOT;
    }

    void paint() {
        var stairs = stairs();
        paintLanes();
        stairs.forEach(this::paint);
        for (int i = 1; i < stairs.size(); i++) paintWayDown(stairs.get(i - 1), stairs.get(i));
        paintNames();
        int number = 0;
        for (Stair stair : stairs) {
            if (stair.step().handedOn()) paintMark(stair, ++number);
        }
        paintFoot();
    }

    private List<Stair> stairs() {
        var stairs = new ArrayList<Stair>();
        var teams = chart.teams();
        double from = 0;
        for (Step step : chart.steps()) {
            double to = from + length(step);
            double waited = from + (to - from) * waitShare(step);
            double top = teams.indexOf(step.team()) * LANE + NAME;
            stairs.add(new Stair(step, from, waited, to, top));
            from = to;
        }
        return stairs;
    }

    private double length(Step step) {
        double share = chart.isToScale()
                ? step.hours() / chart.hours()
                : 1.0 / chart.steps().size();
        return share * width;
    }

    private double waitShare(Step step) {
        return chart.isToScale() && step.hours() > 0 ? step.waiting().orElse(0.0) / step.hours() : 0;
    }

    private void paintLanes() {
        int lanes = chart.teams().size();
        for (int i = 0; i < lanes; i++) {
            var lane = new Rect(0, i * LANE + NAME, width, THICK);
            surface.rectangle(lane, 0, Ink.fill(palette.colour(Token.BG_INSET)));
        }
    }

    /// On a ground of their own, so that no way down runs through them.
    private void paintNames() {
        var teams = chart.teams();
        for (int i = 0; i < teams.size(); i++) {
            String name = metrics.fittedName(teams.get(i), TextStyle.LABEL, width);
            var ground = new Rect(0, i * LANE, metrics.width(name, TextStyle.LABEL) + 4, NAME);
            surface.rectangle(ground, 0, Ink.fill(palette.colour(Token.BG)));
            var at = new Point(0, ground.bottom() - 4);
            surface.name(name, teams.get(i), at, TextStyle.LABEL, Anchor.START, palette.colour(Token.FG));
        }
    }

    /// Waiting is hollow and dashed, work is filled, so that they are told apart without their colours.
    private void paint(Stair stair) {
        var wait = Rect.between(stair.from() + 1, stair.top() + 4, stair.waited(), stair.top() + THICK - 4);
        if (wait.width() > LEAST)
            surface.rectangle(wait, 0, Ink.outline(Pen.dashed(palette.colour(Token.FG_MUTED), 1)));
        boolean isWork = stair.step().work().filter(hours -> hours == 0).isEmpty();
        double to = Math.max(stair.to() - 1, stair.waited() + LEAST);
        var work = Rect.between(stair.waited(), stair.top(), to, stair.top() + THICK);
        if (isWork) surface.rectangle(work, 0, Ink.fill(palette.colour(Token.LOAD_SERVICES)));
    }

    private void paintWayDown(Stair before, Stair stair) {
        if (before.top() == stair.top()) return;
        var ends = List.of(new Point(stair.from(), before.middle()), new Point(stair.from(), stair.middle()));
        surface.line(ends, Pen.solid(palette.colour(Token.FG), 1.5));
    }

    private void paintMark(Stair stair, int number) {
        var at = new Point(Math.clamp(stair.from(), MARK, width - MARK), stair.middle());
        var ink = Ink.fill(palette.colour(Token.BG)).outlined(Pen.solid(palette.colour(Token.FG), 1.5));
        surface.ellipse(Rect.around(at, MARK), ink);
        var style = TextStyle.NUMBER.sized(10);
        words(Integer.toString(number), at.plus(0, 3.5), style, Anchor.MIDDLE, Token.FG);
    }

    private void paintFoot() {
        double baseline = chart.height() - 5;
        var start = new Point(0, baseline);
        if (!chart.isToScale()) {
            String all = Text.of("Not to scale: some times are not known.").toString();
            String fitted = metrics.fitted(all, TextStyle.CAPTION, width);
            words(fitted, start, TextStyle.CAPTION, Anchor.START, Token.FG_MUTED);
            return;
        }
        words("0 h", start, TextStyle.CAPTION, Anchor.START, Token.FG_MUTED);
        String all = Text.of("{0} h", Hours.shown(chart.hours())).toString();
        words(all, new Point(width, baseline), TextStyle.CAPTION, Anchor.END, Token.FG_MUTED);
    }

    private void words(String words, Point at, TextStyle style, Anchor anchor, Token colour) {
        surface.text(words, at, style, anchor, palette.colour(colour));
    }
}
