package dev.remit.draw.surface;

import java.util.function.UnaryOperator;

/// The colours one thing is drawn with: a theme, or a theme faded into what lies behind.
///
/// Fading blends each colour instead of drawing half transparently, so that what lies on top of each other stays clean
/// and every surface can do it.
public final class Palette {
    private static final double DIMMED = 0.3;

    private final Theme theme;
    private final UnaryOperator<Colour> change;

    private Palette(Theme theme, UnaryOperator<Colour> change) {
        this.theme = theme;
        this.change = change;
    }

    public static Palette of(Theme theme) {
        return new Palette(theme, UnaryOperator.identity());
    }

    public Colour colour(Token token) {
        return change.apply(token.in(theme));
    }

    /// The same as a printer without colours prints it.
    public Palette grey() {
        return new Palette(theme, colour -> change.apply(colour).grey());
    }

    /// The same without the tint of the canvas, which on paper is a stain.
    public Palette onPaper() {
        Colour tint = Token.CANVAS.in(theme);
        return new Palette(theme, colour -> change.apply(colour.equals(tint) ? Token.BG.in(theme) : colour));
    }

    /// Whether it has no colours to tell things apart by.
    public boolean isGrey() {
        var accent = colour(Token.ACCENT);
        return accent.red() == accent.green() && accent.green() == accent.blue();
    }

    /// The same with every colour at 30 % over a backdrop.
    public Palette dimmedOn(Colour backdrop) {
        return new Palette(theme, colour -> change.apply(colour).at(DIMMED).over(backdrop));
    }
}
