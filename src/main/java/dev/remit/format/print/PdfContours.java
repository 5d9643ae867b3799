package dev.remit.format.print;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The outline of a sign as TrueType writes it: closed lines of points, some of which pull quadratic curves. The cubic
/// curves of PostScript fonts are cut until none is further away than half a unit.
final class PdfContours {
    private static final double OFF_BY = 0.5;
    private static final int MOST_PIECES = 8;
    /// How far a quadratic curve is from the cubic one it stands for, per length of the third difference of its points.
    private static final double ERROR = Math.sqrt(3) / 36;

    private static final int HEADER = 10;
    private static final int POINT = 5;

    private final List<List<Dot>> lines = new ArrayList<>();

    /// A point; those off the line pull it towards them.
    private record Dot(int x, int y, boolean isOn) {
        static Dot on(double x, double y) {
            return new Dot((int) Math.round(x), (int) Math.round(y), true);
        }

        static Dot off(double x, double y) {
            return new Dot((int) Math.round(x), (int) Math.round(y), false);
        }
    }

    private PdfContours(GeneralPath outline) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (var at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(to);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> lines.add(new ArrayList<>(List.of(Dot.on(to[0], to[1]))));
                case PathIterator.SEG_LINETO -> lines.getLast().add(Dot.on(to[0], to[1]));
                case PathIterator.SEG_QUADTO -> quadratic(to);
                case PathIterator.SEG_CUBICTO -> cubic(x, y, to);
                default -> {}
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind == PathIterator.SEG_CLOSE) continue;
            x = to[last];
            y = to[last + 1];
        }
        lines.forEach(PdfContours::open);
        lines.removeIf(line -> line.size() < 2);
    }

    /// The entry of a glyph in its table; no bytes at all for a sign without ink.
    static byte[] glyph(GeneralPath outline) {
        return new PdfContours(outline).written();
    }

    private void quadratic(double[] to) {
        lines.getLast().add(Dot.off(to[0], to[1]));
        lines.getLast().add(Dot.on(to[2], to[3]));
    }

    private void cubic(double x, double y, double[] to) {
        double third = Math.hypot(to[4] - 3 * to[2] + 3 * to[0] - x, to[5] - 3 * to[3] + 3 * to[1] - y);
        int pieces = Math.clamp((int) Math.ceil(Math.cbrt(third * ERROR / OFF_BY)), 1, MOST_PIECES);
        var along = new Cubic(x, y, to);
        for (int i = 0; i < pieces; i++) {
            double from = (double) i / pieces;
            double until = (double) (i + 1) / pieces;
            lines.getLast().add(along.pull(from, until));
            lines.getLast().add(along.at(until));
        }
    }

    /// A cubic curve from a point over the three that follow.
    private record Cubic(double x, double y, double[] to) {
        Dot at(double t) {
            return Dot.on(point(x, to[0], to[2], to[4], t), point(y, to[1], to[3], to[5], t));
        }

        /// Where the tangents at both ends, weighted alike, would have the quadratic curve's middle point.
        Dot pull(double from, double until) {
            return Dot.off(pull(x, to[0], to[2], to[4], from, until), pull(y, to[1], to[3], to[5], from, until));
        }

        private static double pull(double a, double b, double c, double d, double from, double until) {
            double step = (until - from) / 4;
            double middle = (point(a, b, c, d, from) + point(a, b, c, d, until)) / 2;
            return middle + step * (slope(a, b, c, d, from) - slope(a, b, c, d, until));
        }

        private static double point(double a, double b, double c, double d, double t) {
            double u = 1 - t;
            return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
        }

        private static double slope(double a, double b, double c, double d, double t) {
            double u = 1 - t;
            return 3 * (u * u * (b - a) + 2 * u * t * (c - b) + t * t * (d - c));
        }
    }

    /// The last point is joined to the first by itself.
    private static void open(List<Dot> line) {
        if (line.size() > 1 && line.getLast().equals(line.getFirst())) line.removeLast();
    }

    private byte[] written() {
        var dots = lines.stream().flatMap(List::stream).toList();
        if (dots.isEmpty()) return new byte[0];
        var out = ByteBuffer.allocate(HEADER + 2 * lines.size() + 2 + POINT * dots.size());
        out.putShort((short) lines.size());
        out.putShort(least(dots.stream().mapToInt(Dot::x).toArray()));
        out.putShort(least(dots.stream().mapToInt(Dot::y).toArray()));
        out.putShort(most(dots.stream().mapToInt(Dot::x).toArray()));
        out.putShort(most(dots.stream().mapToInt(Dot::y).toArray()));
        int last = -1;
        for (var line : lines) out.putShort((short) (last += line.size()));
        out.putShort((short) 0);
        for (var dot : dots) out.put((byte) (dot.isOn() ? 1 : 0));
        steps(out, dots.stream().mapToInt(Dot::x).toArray());
        steps(out, dots.stream().mapToInt(Dot::y).toArray());
        return out.array();
    }

    /// Each coordinate from the one before it.
    private static void steps(ByteBuffer out, int[] all) {
        int before = 0;
        for (int next : all) {
            out.putShort((short) (next - before));
            before = next;
        }
    }

    private static short least(int[] all) {
        return (short) java.util.Arrays.stream(all).min().orElseThrow();
    }

    private static short most(int[] all) {
        return (short) java.util.Arrays.stream(all).max().orElseThrow();
    }
}
