package dev.remit.text;

import java.util.Locale;

/// Text of a document for places that obey control and direction characters, such as a terminal: here they are shown.
public final class Visible {
    private Visible() {}

    /// On one line, a control character as `\x1b`, a direction character as `<U+202E>`.
    public static String of(Object text) {
        String written = text.toString();
        var shown = new StringBuilder(written.length());
        written.codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (character < 0x20 || (character >= 0x7f && character <= 0x9f))
            shown.append(String.format(Locale.ROOT, "\\x%02x", character));
        else if (isDirection(character)) shown.append(String.format(Locale.ROOT, "<U+%04X>", character));
        else shown.appendCodePoint(character);
    }

    /// The twelve characters with the Unicode property Bidi_Control.
    private static boolean isDirection(int character) {
        return character == 0x061c
                || character == 0x200e
                || character == 0x200f
                || (character >= 0x202a && character <= 0x202e)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
