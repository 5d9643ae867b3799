package dev.remit.draw.route;

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
        double shift = (sum(apart) - sum(wanted)) / count;
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

    /// By insertion: sides of chips have few lines, and lists of boxed numbers cost more than all the rest.
    private static int[] ascending(double[] values) {
        int[] order = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int at = i;
            for (; at > 0 && values[order[at - 1]] > values[i]; at--) order[at] = order[at - 1];
            order[at] = i;
        }
        return order;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum;
    }
}
