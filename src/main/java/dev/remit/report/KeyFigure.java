package dev.remit.report;

/// A number everybody should know after reading.
///
/// @param label what is counted
/// @param value as it is read, with its unit
/// @param beside what it is compared with, such as "from 28"; empty for nothing
/// @param beneath what explains it in a few words, such as "limit 2"; empty for nothing
public record KeyFigure(String label, String value, String beside, String beneath, Tone tone) {
    public static KeyFigure of(String label, String value) {
        return new KeyFigure(label, value, "", "", Tone.NEUTRAL);
    }

    public KeyFigure beside(String words) {
        return new KeyFigure(label, value, words, beneath, tone);
    }

    public KeyFigure beneath(String words) {
        return new KeyFigure(label, value, beside, words, tone);
    }

    public KeyFigure toned(Tone other) {
        return new KeyFigure(label, value, beside, beneath, other);
    }
}
