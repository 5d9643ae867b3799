package dev.remit.report;

import java.util.List;

/// A list of points, each a sentence with perhaps more beneath.
public record Points(Order order, List<Point> points) implements Block {
    /// Whether their order says something.
    public enum Order {
        NUMBERED,
        LOOSE
    }

    public Points {
        points = List.copyOf(points);
    }

    /// @param text a quieter second line; empty for none
    /// @param who whom it concerns, at the far end of the line; empty for nobody
    public record Point(Words title, String text, Words who) {
        public static Point of(String title) {
            return new Point(new Words(title), "", new Words(""));
        }

        public Point saying(String more) {
            return new Point(title, more, who);
        }

        public Point concerning(Words whom) {
            return new Point(title, text, whom);
        }

        public Point toned(Tone tone) {
            return new Point(title.toned(tone), text, who);
        }
    }
}
