package dev.remit.draw.paint;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;

/// Paints one list of a legend in a box: a title, and a line for each of what it explains, with a sample before it and
/// how many there are behind it.
record ListPaint(Text title, List<Line> lines) {
    private static final double MARGIN = 12;
    private static final double PADDING = 12;
    private static final double LINE = 22;
    private static final double SAMPLE = 28;
    private static final double SIGN = 17;
    private static final double GAP = 8;
    private static final double BASE = 4;
    private static final double RADIUS = 6;

    record Line(Text word, int count, Sample sample) {}

    /// Shows in a box what is explained.
    @FunctionalInterface
    interface Sample {
        void paint(Rect box, Brush brush);
    }

    double width(Metrics metrics) {
        double widest = metrics.width(title.toString(), TextStyle.LABEL);
        for (Line line : lines) {
            double word = metrics.width(line.word().toString(), TextStyle.TEAM_FACTS);
            double count = metrics.width(Integer.toString(line.count()), TextStyle.TEAM_FACTS);
            widest = Math.max(widest, SAMPLE + GAP + word + 2 * GAP + count);
        }
        return widest + 2 * PADDING;
    }

    double height() {
        return (lines.size() + 1) * LINE + 2 * PADDING;
    }

    /// At the bottom of the view.
    ///
    /// @param left how far from its left margin
    void paint(double left, Brush brush) {
        Rect part = brush.view().part();
        double top = part.bottom() - MARGIN - height();
        var box = new Rect(part.x() + MARGIN + left, top, width(brush.metrics()), height());
        var pen = Pen.solid(brush.colour(Token.BORDER), 1);
        brush.surface().rectangle(box, RADIUS, Ink.fill(brush.colour(Token.BG)).outlined(pen));
        double y = box.y() + PADDING + LINE / 2;
        write(title.toString(), box.x() + PADDING, y, TextStyle.LABEL, Anchor.START, Token.FG, brush);
        for (Line line : lines) {
            y += LINE;
            paint(line, box, y, brush);
        }
    }

    private static void paint(Line line, Rect box, double middle, Brush brush) {
        double left = box.x() + PADDING;
        line.sample().paint(new Rect(left, middle - SIGN / 2, SAMPLE, SIGN), brush);
        double word = left + SAMPLE + GAP;
        write(line.word().toString(), word, middle, TextStyle.TEAM_FACTS, Anchor.START, Token.FG, brush);
        String count = Integer.toString(line.count());
        write(count, box.right() - PADDING, middle, TextStyle.TEAM_FACTS, Anchor.END, Token.FG_MUTED, brush);
    }

    /// In the middle of a sample.
    static void sign(String sign, Rect box, Brush brush) {
        write(sign, box.middleX(), box.middleY(), TextStyle.NUMBER, Anchor.MIDDLE, Token.FG, brush);
    }

    private static void write(
            String text, double x, double middle, TextStyle style, Anchor anchor, Token colour, Brush brush) {
        brush.surface().text(text, new Point(x, middle + BASE), style, anchor, brush.colour(colour));
    }
}
