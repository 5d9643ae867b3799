package dev.remit.draw.surface;

/// How a line is drawn. Ends are cut straight, corners are mitred.
///
/// @param width in units of the picture, as are the dashes
public record Pen(Colour colour, double width, Dash dash) {
    public static Pen solid(Colour colour, double width) {
        return new Pen(colour, width, Dash.SOLID);
    }

    public static Pen dashed(Colour colour, double width) {
        return new Pen(colour, width, Dash.DASHED);
    }

    public static Pen dotted(Colour colour, double width) {
        return new Pen(colour, width, Dash.DOTTED);
    }
}
