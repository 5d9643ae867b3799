package dev.remit.draw.paint;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines between words.
final class Wrapped {
    private Wrapped() {}

    /// Lines no wider than the room; a word wider than that is cut with an ellipsis.
    static List<String> of(String text, TextStyle style, double room, Metrics metrics) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || metrics.width(longer, style) <= room) line = longer;
            else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> metrics.fitted(each, style, room)).toList();
    }
}
