package dev.remit.format;

/// What was chosen. Every choice has a value, so that a format need not ask whether one was made.
public record Options(Paper paper, Ink ink, Preset preset) {
    public static final Options DEFAULT = new Options(Paper.A4, Ink.COLOUR, Preset.MACHINE);

    public Options on(Paper chosen) {
        return new Options(chosen, ink, preset);
    }

    public Options in(Ink chosen) {
        return new Options(paper, chosen, preset);
    }

    public Options as(Preset chosen) {
        return new Options(paper, ink, chosen);
    }
}
