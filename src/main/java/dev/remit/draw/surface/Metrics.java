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
        return Ellipsis.AT_END.fitted(text, candidate -> width(candidate, style) <= width);
    }

    /// The same for names, whose ends tell them apart: the ellipsis stands in the middle.
    default String fittedName(String name, TextStyle style, double width) {
        return Ellipsis.IN_MIDDLE.fitted(name, candidate -> width(candidate, style) <= width);
    }
}
