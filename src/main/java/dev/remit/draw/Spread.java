package dev.remit.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Places on a line, moved apart until they keep their distance, and as a whole not moved at all where there is room.
final class Spread {
    private static final double DISTANCE = 16;

    private Spread() {}

    /// Where each goes, in the order given; closer than 16 only where there is no room between first and last.
    static double[] of(double[] wanted, double first, double last) {
        int count = wanted.length;
        if (count < 2) return wanted;
        double distance = Math.min(DISTANCE, (last - first) / (count - 1));
        int[] order = ascending(wanted);
        double[] apart = apart(wanted, order, distance);
        double shift =
                Arrays.stream(apart).sum() / count - Arrays.stream(wanted).sum() / count;
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            double least = first + i * distance;
            double most = last - (count - 1 - i) * distance;
            places[order[i]] = Math.max(least, Math.min(most, apart[i] - shift));
        }
        return places;
    }

    private static double[] apart(double[] wanted, int[] order, double distance) {
        double[] apart = new double[order.length];
        apart[0] = wanted[order[0]];
        for (int i = 1; i < order.length; i++) apart[i] = Math.max(wanted[order[i]], apart[i - 1] + distance);
        return apart;
    }

    private static int[] ascending(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
