package dev.remit.format.out;

/// Text on one line, for places that end with the line.
final class OneLine {
    private OneLine() {}

    /// A space for whatever breaks a line or moves along it; what cannot be shown is left out.
    static String of(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || isLineEnd(letter)) line.append(' ');
            else if (isShown(letter)) line.appendCodePoint(letter);
        });
        return line.toString();
    }

    private static boolean isLineEnd(int letter) {
        return letter == 0x85 || letter == 0x2028 || letter == 0x2029;
    }

    private static boolean isShown(int letter) {
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
    }
}
