package dev.remit.format.workbook;

import dev.remit.format.Guard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as a cell of a workbook holds it: nothing XML cannot hold, no longer than a cell, guarded against formulas.
public final class CellText {
    /// What Excel takes; a longer text is cut.
    static final int MOST_CHARS = 32_767;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int LAST_CONTROL = 0x9F;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /// What would be read as an escape, the next one beginning where this one ends too: `_x0041_x0042_`.
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    public static String of(String text) {
        String guarded = Guard.on(text);
        return staysAsItIs(guarded)
                ? guarded
                : cut(LOOKS_ESCAPED.matcher(plain(guarded)).replaceAll("_x005F_"));
    }

    /// As nearly all texts do, which spares a large workbook a sixth of its time.
    private static boolean staysAsItIs(String text) {
        if (text.length() > MOST_CHARS) return false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter < ' ' || letter > '~' || letter == '_') return false;
        }
        return true;
    }

    /// The text that [#of] made this of, or that somebody typed.
    public static String read(String held) {
        String text = ESCAPE.matcher(held)
                .replaceAll(it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
        return Guard.off(text);
    }

    /// Without what XML cannot hold; lines end as they do there.
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(letter -> isHeld(letter) ? letter : REPLACEMENT)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isHeld(int letter) {
        if (letter < ' ') return letter == '\t' || letter == '\n';
        boolean isControl = letter >= 0x7F && letter <= LAST_CONTROL;
        return !isControl && Character.getType(letter) != Character.SURROGATE && (letter & 0xFFFE) != 0xFFFE;
    }

    private static String cut(String text) {
        if (text.length() <= MOST_CHARS) return text;
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARS - 1)) ? MOST_CHARS - 1 : MOST_CHARS;
        return text.substring(0, end);
    }
}
