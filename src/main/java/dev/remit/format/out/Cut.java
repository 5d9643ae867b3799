package dev.remit.format.out;

/// Text no longer than a place for it takes.
final class Cut {
    private static final String MARK = "…";

    private Cut() {}

    /// At most that many UTF-16 units, the last of them `…` where something is left out; no character is halved.
    static String to(int most, String text) {
        if (text.length() <= most) return text;
        int end = most - MARK.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MARK;
    }
}
