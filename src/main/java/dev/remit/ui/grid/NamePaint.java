package dev.remit.ui.grid;

import dev.remit.draw.surface.Token;
import dev.remit.ui.raci.Line;

/// Paints the names of the lines, which stay where they are while cells move sideways.
record NamePaint(Brush brush, Sight sight) {
    private static final double PADDING = 16;
    private static final double BASELINE = 20.5;

    void paint() {
        var frame = sight.frame();
        double height = frame.bottom() - frame.top();
        brush.clipped(0, frame.top(), frame.left(), height);
        brush.fill(0, frame.top(), frame.left(), height, Token.BG);
        for (int line = frame.firstLine(); line < frame.endLine(); line++) line(line);
        brush.unclipped();
        brush.down(frame.left() - 1, frame.top(), frame.bottom(), Token.BORDER);
    }

    private void line(int line) {
        double y = sight.frame().y(line);
        switch (sight.workspace().tableau().lines().get(line)) {
            case Line.Title title -> title(title, y);
            case Line.Entry entry -> entry(entry, line, y);
        }
        brush.across(y + Frame.LINE - 1, 0, sight.frame().left(), Token.BORDER_SOFT);
    }

    private void title(Line.Title title, double y) {
        double left = sight.frame().left();
        brush.fill(0, y, left, Frame.LINE, Token.BG_SUBTLE);
        String count = String.valueOf(title.count());
        double room = left - 2 * PADDING - 8 - brush.metrics().width(count, Brush.BODY);
        String name = brush.metrics().fittedName(title.name(), Brush.STRONG, room);
        brush.text(name, PADDING, y + BASELINE, Brush.STRONG, Token.FG);
        brush.text(
                count,
                PADDING + brush.metrics().width(name, Brush.STRONG) + 8,
                y + BASELINE,
                Brush.BODY,
                Token.FG_MUTED);
    }

    private void entry(Line.Entry entry, int line, double y) {
        var frame = sight.frame();
        boolean isCurrent = sight.isCursorLine(line);
        if (isCurrent) brush.fill(0, y, frame.left(), Frame.LINE, Token.RACI_CROSS);
        else if (sight.isHoverLine(line)) brush.fill(0, y, frame.left(), Frame.LINE, Token.BG_SUBTLE);
        brush.name(entry.code(), PADDING, y + BASELINE, Frame.CODE - PADDING - 4, Brush.BODY, Token.FG_MUTED);
        brush.name(
                entry.name(),
                Frame.CODE,
                y + BASELINE,
                frame.name() - PADDING,
                isCurrent ? Brush.STRONG : Brush.BODY,
                Token.FG);
    }
}
