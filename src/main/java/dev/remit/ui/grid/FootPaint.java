package dev.remit.ui.grid;

import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import dev.remit.ui.raci.Totals;
import dev.remit.ui.raci.View;
import java.util.List;

/// Paints what the columns add up to: how often each team answers and does the work, and a bar of all its letters that
/// is as long as its share of the lines.
record FootPaint(Brush brush, Sight sight) {
    private static final double PADDING = 16;
    private static final double BAR = 4;

    void paint() {
        var frame = sight.frame();
        double top = frame.bottom();
        brush.fill(0, top, frame.width(), Frame.FOOT, Token.BG_SUBTLE);
        brush.clipped(frame.left(), top, frame.right() - frame.left(), Frame.FOOT);
        for (int column = frame.firstColumn(); column < frame.endColumn(); column++) column(column, top);
        brush.unclipped();
        brush.across(top, 0, frame.width(), Token.BORDER);
        brush.down(frame.left() - 1, top, frame.height(), Token.BORDER);
        brush.down(frame.right(), top, frame.height(), Token.BORDER);
        brush.name(title(), Frame.CODE, top + Frame.FOOT / 2 + 4.5, frame.name() - PADDING, Brush.STRONG, Token.FG);
        new CheckPaint(brush, sight).total(top);
    }

    private String title() {
        int lines = sight.ledger().totals().lines();
        boolean isOfServices = sight.workspace().tableau().view() instanceof View.OfTeam
                || sight.workspace().tableau().view() instanceof View.OfActivity(var activity) && activity.isPresent();
        if (isOfServices)
            return (lines == 1 ? Text.of("Total, 1 service") : Text.of("Total, {0} services", lines)).toString();
        return (lines == 1 ? Text.of("Total, 1 activity") : Text.of("Total, {0} activities", lines)).toString();
    }

    private void column(int column, double top) {
        var count = sight.ledger().totals().of(column);
        double x = sight.frame().x(column);
        brush.down(x, top, top + Frame.FOOT, Token.BORDER_SOFT);
        if (count.isEmpty()) return;
        words(count.get(), x + sight.frame().column() / 2, top + 19);
        bar(count.get(), x + 8, top + 28, sight.frame().column() - 16);
    }

    private void words(Totals.Count count, double middle, double baseline) {
        String words = count.accountable() + " A  " + count.responsible() + " R";
        boolean isNothing = count.accountable() == 0 && count.responsible() == 0;
        String cut = brush.metrics().fitted(words, Brush.SMALL, sight.frame().column() - 4);
        brush.middle(cut, middle, baseline, Brush.SMALL, isNothing ? Token.FG_MUTED : Token.FG);
    }

    private void bar(Totals.Count count, double x, double y, double width) {
        brush.fill(x, y, width, BAR, Token.BG_INSET);
        // A cell with R and A is in both counts, and once in the bar.
        var parts =
                List.of(count.accountable(), count.responsible() - count.both(), count.consulted(), count.informed());
        var tokens = List.of(Token.RACI_A, Token.RACI_R, Token.RACI_C, Token.RACI_I_BORDER);
        double at = x;
        double unit = width / Math.max(1, sight.ledger().totals().lines());
        for (int part = 0; part < parts.size(); part++) {
            double length = Math.min(parts.get(part) * unit, x + width - at);
            brush.fill(at, y, length, BAR, tokens.get(part));
            at += length;
        }
    }
}
