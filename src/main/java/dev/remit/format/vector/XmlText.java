package dev.remit.format.vector;

/// Text made safe to stand between tags or in a quoted attribute of XML 1.0.
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /// Markup characters as entities; what XML cannot hold as U+FFFD.
    public static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> append(safe, letter));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int letter) {
        switch (letter) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(isAllowed(letter) ? letter : REPLACEMENT);
        }
    }

    private static boolean isAllowed(int letter) {
        if (letter < ' ') return letter == '\t' || letter == '\n';
        boolean loneSurrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !loneSurrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}
