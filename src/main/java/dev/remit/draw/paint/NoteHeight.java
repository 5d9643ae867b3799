package dev.remit.draw.paint;

import dev.remit.draw.surface.Metrics;

/// How high a note has to be for all its words to be seen.
public final class NoteHeight {
    private NoteHeight() {}

    public static double of(String text, double width, Metrics metrics) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1))
            lines += NotePaint.lines(paragraph, width, metrics).size();
        return NotePaint.height(Math.max(1, lines));
    }
}
