package dev.remit.bench;

/// With which power of the size something grows: the slope of the straight line through the logarithms that is nearest
/// in the sense of least squares. One is in proportion, two is four times as much for twice the size.
final class Growth {
    private Growth() {}

    /// @param sizes at least two that differ, each above 0
    /// @param costs of each size, above 0
    static double exponent(double[] sizes, double[] costs) {
        double middle = mean(sizes);
        double level = mean(costs);
        double along = 0;
        double across = 0;
        for (int i = 0; i < sizes.length; i++) {
            double right = Math.log(sizes[i]) - middle;
            across += right * right;
            along += right * (Math.log(costs[i]) - level);
        }
        return along / across;
    }

    private static double mean(double... values) {
        double sum = 0;
        for (double value : values) sum += Math.log(value);
        return sum / values.length;
    }
}
