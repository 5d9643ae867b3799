package dev.remit.format;

import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;

/// What was chosen. Every choice has a value, so that a format need not ask whether one was made.
///
/// @param scale dots for each unit of a picture in each direction, from 1 to 4
public record Options(
        Paper paper, Orientation orientation, Ink ink, Preset preset, Theme theme, int scale, Embedding embedding) {
    public static final int LARGEST_SCALE = 4;

    public static final Options DEFAULT =
            new Options(Paper.A4, Orientation.SUITED, Ink.COLOUR, Preset.MACHINE, Theme.LIGHT, 2, Embedding.NOTHING);

    public Options {
        if (scale < 1 || scale > LARGEST_SCALE) throw new IllegalArgumentException("Not from 1 to 4: " + scale);
    }

    /// The colours of pictures.
    public Palette palette() {
        var colours = Palette.of(theme);
        return switch (ink) {
            case COLOUR -> colours;
            case GREY -> colours.grey();
        };
    }

    /// The pages of a report.
    public PageSize page() {
        return switch (orientation) {
            case SUITED, LANDSCAPE -> paper.across();
            case PORTRAIT -> paper.upright();
        };
    }

    public Options on(Paper chosen) {
        return new Options(chosen, orientation, ink, preset, theme, scale, embedding);
    }

    public Options held(Orientation chosen) {
        return new Options(paper, chosen, ink, preset, theme, scale, embedding);
    }

    public Options in(Ink chosen) {
        return new Options(paper, orientation, chosen, preset, theme, scale, embedding);
    }

    public Options as(Preset chosen) {
        return new Options(paper, orientation, ink, chosen, theme, scale, embedding);
    }

    public Options in(Theme chosen) {
        return new Options(paper, orientation, ink, preset, chosen, scale, embedding);
    }

    public Options times(int chosen) {
        return new Options(paper, orientation, ink, preset, theme, chosen, embedding);
    }

    public Options carrying(Embedding chosen) {
        return new Options(paper, orientation, ink, preset, theme, scale, chosen);
    }
}
