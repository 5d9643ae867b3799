package dev.remit.cli;

import java.util.Locale;

/// The one way text of a document reaches a terminal: control and direction characters are shown, never obeyed.
final class TerminalText {
    private TerminalText() {}

    static String of(Object text) {
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
