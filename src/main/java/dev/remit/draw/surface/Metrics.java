package dev.remit.draw.surface;

/// How wide text is: what a surface's fonts say, or an estimate where there are none.
@FunctionalInterface
public interface Metrics {
    /// The width of one line of text, in the unit of the style's size.
    double width(String text, TextStyle style);

    /// An estimate for a humanist sans serif such as Inter, the same on every machine.
    static Metrics estimated() {
        return new EstimatedMetrics();
    }

    /// The text, or its beginning with an ellipsis where it is wider than `width`; empty where not one letter fits.
    default String fitted(String text, TextStyle style, double width) {
        if (width(text, style) <= width) return text;
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(cut(text, middle), style) <= width) low = middle;
            else high = middle - 1;
        }
        return low == 0 ? "" : cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
