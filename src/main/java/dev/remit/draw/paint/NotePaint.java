package dev.remit.draw.paint;

import dev.remit.draw.FrameBox;
import dev.remit.draw.NoteBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.draw.surface.Weight;
import java.util.List;

/// Paints what people put on a diagram beside its elements: notes, and the frames of pages.
record NotePaint(Brush brush) {
    private static final TextStyle NOTE = new TextStyle(13, Weight.REGULAR);
    private static final double PADDING = 8;
    private static final double LINE = 20;

    void paint(FrameBox frame) {
        var pen = new Pen(brush.colour(Token.BORDER_CONTROL), brush.view().atLeast(1, 1), Dash.SOLID);
        brush.surface().rectangle(frame.box(), 0, Ink.outline(pen));
        var at = new Point(frame.box().x(), frame.box().y() - PADDING);
        String title = brush.metrics()
                .fitted(frame.title(), TextStyle.LABEL, frame.box().width());
        brush.text(title, at, TextStyle.LABEL, Token.FG_MUTED);
    }

    void paint(NoteBox note) {
        Rect box = note.box();
        var pen = Pen.solid(brush.colour(Token.BORDER_CONTROL), 1);
        brush.surface().rectangle(box, 4, Ink.fill(brush.colour(Token.BG)).outlined(pen));
        if (brush.view().isLegible(NOTE.size())) paintLines(note);
    }

    /// Words wrapped to the width of the note; lines that do not fit its height are left out.
    private void paintLines(NoteBox note) {
        Rect box = note.box();
        double base = box.y() + PADDING + 14;
        for (String paragraph : note.text().split("\n", -1)) {
            for (String line : lines(paragraph, box.width(), brush.metrics())) {
                if (base > box.bottom() - 4) return;
                brush.text(line, new Point(box.x() + PADDING, base), NOTE, Token.FG);
                base += LINE;
            }
        }
    }

    static List<String> lines(String paragraph, double width, Metrics metrics) {
        return Wrapped.of(paragraph, NOTE, width - 2 * PADDING, metrics);
    }

    /// Of a note with so many lines.
    static double height(int lines) {
        return lines * LINE + 2 * PADDING;
    }
}
