package dev.remit.ui.grid;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import dev.remit.ui.raci.Check;
import dev.remit.ui.raci.Totals;
import java.util.ArrayList;

/// Paints at the end of each line whether exactly one team answers for it.
record CheckPaint(Brush brush, Sight sight) {
    private static final double PADDING = 16;
    private static final double SIGN = 6;

    void paint() {
        var frame = sight.frame();
        double height = frame.bottom() - frame.top();
        brush.clipped(frame.right(), frame.top(), frame.check(), height);
        brush.fill(frame.right(), frame.top(), frame.check(), height, Token.BG);
        for (int line = frame.firstLine(); line < frame.endLine(); line++) line(line);
        brush.unclipped();
        brush.down(frame.right(), frame.top(), frame.bottom(), Token.BORDER);
    }

    private void line(int line) {
        var frame = sight.frame();
        double y = frame.y(line);
        var check = sight.workspace().tableau().check(line, sight.workspace().raci());
        if (check.isEmpty()) brush.fill(frame.right(), y, frame.check(), Frame.LINE, Token.BG_SUBTLE);
        else if (!check.get().isFine()) brush.fill(frame.right(), y, frame.check(), Frame.LINE, Token.ERROR_BG);
        else if (sight.isCursorLine(line)) brush.fill(frame.right(), y, frame.check(), Frame.LINE, Token.RACI_CROSS);
        check.ifPresent(it -> check(it, y));
        brush.across(y + Frame.LINE - 1, frame.right(), frame.right() + frame.check(), Token.BORDER_SOFT);
    }

    private void check(Check check, double y) {
        double x = sight.frame().right() + PADDING;
        double middle = y + Frame.LINE / 2;
        if (check.isFine()) {
            tick(x, middle);
            brush.text(check.text().toString(), x + 18, middle + 4.5, Brush.BODY, Token.FG_MUTED);
        } else {
            sign(x + SIGN, middle);
            brush.text(check.text().toString(), x + 18, middle + 4.5, Brush.STRONG, Token.ERROR);
        }
    }

    private void tick(double x, double y) {
        brush.line(Token.SUCCESS, 1.5, new Point(x + 1, y), new Point(x + 4.5, y + 3.5), new Point(x + 11, y - 4));
    }

    /// The sign of errors.
    private void sign(double x, double y) {
        var corners = new ArrayList<Point>();
        for (int corner = 0; corner < 6; corner++)
            corners.add(new Point(
                    x + SIGN * Math.cos(Math.PI * (corner + 0.5) / 3),
                    y + SIGN * Math.sin(Math.PI * (corner + 0.5) / 3)));
        brush.surface().polygon(new Polygon(corners), Ink.fill(brush.palette().colour(Token.ERROR)));
    }

    /// How many lines are wrong, under all of them.
    void total(double y) {
        Totals totals = sight.ledger().totals();
        if (totals.lines() == 0) return;
        double x = sight.frame().right() + PADDING;
        double middle = y + Frame.FOOT / 2;
        if (totals.wrong() == 0) {
            tick(x, middle);
            brush.text(Text.of("all fine").toString(), x + 18, middle + 4.5, Brush.BODY, Token.FG_MUTED);
        } else {
            sign(x + SIGN, middle);
            brush.text(wrong(totals), x + 18, middle + 4.5, Brush.STRONG, Token.ERROR);
        }
    }

    private static String wrong(Totals totals) {
        return (totals.wrong() == 1 ? Text.of("1 row") : Text.of("{0} rows", totals.wrong())).toString();
    }
}
