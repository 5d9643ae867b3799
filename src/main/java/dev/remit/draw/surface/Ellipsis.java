package dev.remit.draw.surface;

import java.util.function.Predicate;

/// Where text that is too long is cut.
enum Ellipsis {
    AT_END(1),
    IN_MIDDLE(0.6);

    private static final String SIGN = "…";

    private final double head;

    Ellipsis(double head) {
        this.head = head;
    }

    /// The text with as few letters left out as make it fit; empty where not one fits.
    String fitted(String text, Predicate<String> fits) {
        if (fits.test(text)) return text;
        int low = 0;
        int high = text.codePointCount(0, text.length()) - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits.test(cut(text, middle))) low = middle;
            else high = middle - 1;
        }
        return low <= 0 ? "" : cut(text, low);
    }

    /// So many letters of the text, whole ones, and the sign for the others.
    private String cut(String text, int letters) {
        int first = (int) Math.ceil(letters * head);
        int end = text.offsetByCodePoints(0, first);
        int tail = text.offsetByCodePoints(text.length(), first - letters);
        return text.substring(0, end).stripTrailing()
                + SIGN
                + text.substring(tail).stripLeading();
    }
}
