package dev.remit.draw.route;

import dev.remit.draw.geometry.Rect;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The strips across a whole map in which nothing stands, by their middles: lines along them cross nothing.
///
/// @param middles from small to large; the first and last lie outside everything
/// @param halves how far each reaches to both sides of its middle
record Strips(double[] middles, double[] halves) {
    private static final double NARROWEST = 16;
    private static final double OUTSIDE = 24;

    /// The strips in which lines along the axis can run.
    static Strips between(List<Rect> boxes, Axis axis) {
        var sorted = boxes.stream()
                .sorted(Comparator.comparingDouble(box -> axis.other().low(box)))
                .toList();
        double[] middles = new double[boxes.size() + 1];
        double[] halves = new double[boxes.size() + 1];
        if (boxes.isEmpty()) return new Strips(new double[0], new double[0]);
        int count = 0;
        double covered = axis.other().low(sorted.getFirst()) - 2 * OUTSIDE;
        for (Rect box : sorted) {
            double gap = axis.other().low(box) - covered;
            if (gap >= NARROWEST) {
                middles[count] = covered + gap / 2;
                halves[count++] = gap / 2;
            }
            covered = Math.max(covered, axis.other().high(box));
        }
        middles[count] = covered + OUTSIDE;
        halves[count++] = OUTSIDE;
        return new Strips(Arrays.copyOf(middles, count), Arrays.copyOf(halves, count));
    }

    int size() {
        return middles.length;
    }

    /// The number of the last strip whose middle lies before that place; −1 where none does.
    int before(double place) {
        int found = Arrays.binarySearch(middles, place);
        return found >= 0 ? found - 1 : -found - 2;
    }

    /// A place in a strip, moved from its middle so that lines with different numbers rarely meet.
    double place(int strip, int number) {
        double room = halves[strip] - 4;
        int lines = 1 + 2 * (int) (room / 8);
        return middles[strip] + 8.0 * (number % lines - lines / 2);
    }
}
