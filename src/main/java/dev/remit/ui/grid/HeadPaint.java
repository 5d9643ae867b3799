package dev.remit.ui.grid;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import dev.remit.ui.raci.Column;
import dev.remit.ui.raci.View;
import java.util.List;
import java.util.function.Function;

/// Paints the heads of the columns: upright with what the team is to the service or, where there are many, turned.
record HeadPaint(Brush brush, Sight sight, Function<Column.OfTeam, String> roles) {
    private static final double PADDING = 16;
    private static final double ANGLE = 60;
    private static final double RISE = Math.sin(Math.toRadians(ANGLE));
    private static final double RUN = Math.cos(Math.toRadians(ANGLE));
    private static final double LEADING = 15;
    private static final double SIZE = 12;

    void paint() {
        var frame = sight.frame();
        brush.fill(0, 0, frame.width(), frame.head(), Token.BG_SUBTLE);
        brush.clipped(frame.left(), 0, frame.width() - frame.left(), frame.head());
        for (int column = frame.firstColumn(); column < frame.endColumn(); column++) {
            if (frame.isTurned()) turned(column);
            else upright(column);
        }
        brush.unclipped();
        corners();
        brush.across(frame.head() - 1, 0, frame.width(), Token.BORDER);
    }

    private void corners() {
        var frame = sight.frame();
        double baseline = frame.isTurned() ? frame.head() - 12 : frame.head() / 2 + 4.5;
        brush.fill(0, 0, frame.left(), frame.head(), Token.BG_SUBTLE);
        boolean isOfActivities = sight.workspace().tableau().view() instanceof View.OfService;
        var first = isOfActivities ? Text.of("Code") : Text.of("Tier");
        var second = isOfActivities ? Text.of("Activity") : Text.of("Service");
        brush.text(first.toString(), PADDING, baseline, Brush.STRONG, Token.FG_MUTED);
        brush.text(second.toString(), Frame.CODE, baseline, Brush.STRONG, Token.FG_MUTED);
        if (!frame.isTurned()) brush.fill(frame.right(), 0, frame.check(), frame.head(), Token.BG_SUBTLE);
        brush.text(Text.of("Check").toString(), frame.right() + PADDING, baseline, Brush.STRONG, Token.FG_MUTED);
        brush.down(frame.left() - 1, 0, frame.head(), Token.BORDER);
        if (!frame.isTurned()) brush.down(frame.right(), 0, frame.head(), Token.BORDER);
    }

    private void upright(int column) {
        var frame = sight.frame();
        double x = frame.x(column);
        ground(column, x);
        brush.down(x, 0, frame.head(), Token.BORDER_SOFT);
        var lines = lines(sight.workspace().tableau().columns().get(column).name());
        String note = note(sight.workspace().tableau().columns().get(column));
        double middle = x + frame.column() / 2;
        double y = frame.head() / 2 + 4 - LEADING * (lines.size() - (note.isEmpty() ? 1 : 0)) / 2.0;
        for (String line : lines) {
            brush.middle(line, middle, y, Brush.STRONG, Token.FG);
            y += LEADING;
        }
        if (!note.isEmpty())
            brush.middle(
                    brush.metrics().fitted(note, Brush.SMALL, frame.column() - 8),
                    middle,
                    y,
                    Brush.SMALL,
                    Token.FG_MUTED);
    }

    /// In one line or two.
    private List<String> lines(String name) {
        double room = sight.frame().column() - 8;
        if (brush.metrics().width(name, Brush.STRONG) <= room) return List.of(name);
        int cut = name.length();
        while (cut > 0 && brush.metrics().width(name.substring(0, cut), Brush.STRONG) > room)
            cut = name.lastIndexOf(' ', cut - 1);
        if (cut <= 0) return List.of(brush.metrics().fittedName(name, Brush.STRONG, room));
        return List.of(name.substring(0, cut), brush.metrics().fittedName(name.substring(cut + 1), Brush.STRONG, room));
    }

    private String note(Column column) {
        return switch (column) {
            case Column.OfTeam team -> roles.apply(team);
            case Column.OfActivity _ -> "";
        };
    }

    private void ground(int column, double x) {
        if (sight.isCursorColumn(column))
            brush.fill(x, 0, sight.frame().column(), sight.frame().head(), Token.ACCENT_BG);
        else if (sight.isHoverColumn(column))
            brush.fill(x, 0, sight.frame().column(), sight.frame().head(), Token.BG_INSET);
    }

    private void turned(int column) {
        var frame = sight.frame();
        double foot = frame.head();
        double x = frame.x(column);
        double lean = foot * RUN / RISE;
        brush.line(Token.BORDER_SOFT, 1, new Point(x, foot), new Point(x + lean, 0));
        // The middle of a column that is hardly seen any more would lie under the checks.
        if (x + frame.column() / 2 > frame.right() - SIZE) return;
        String cut = words(sight.workspace().tableau().columns().get(column), (foot - 20) / RISE);
        var canvas = brush.canvas();
        canvas.save();
        canvas.translate(x + frame.column() / 2 + 4, foot - 8);
        canvas.rotate(-ANGLE);
        canvas.translate(-x, -foot);
        boolean isCurrent = sight.isCursorColumn(column);
        brush.text(cut, x, foot, isCurrent ? Brush.STRONG : Brush.BODY, isCurrent ? Token.ACCENT : Token.FG);
        canvas.restore();
    }

    /// Names of teams end in what tells them apart, activities begin with it.
    private String words(Column column, double room) {
        return switch (column) {
            case Column.OfTeam team -> brush.metrics().fittedName(team.name(), Brush.STRONG, room);
            case Column.OfActivity activity ->
                brush.metrics().fitted(activity.key() + "  " + activity.name(), Brush.STRONG, room);
        };
    }
}
