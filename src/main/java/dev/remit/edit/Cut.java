package dev.remit.edit;

/// Names as they stand in the labels of steps: cut at 32 letters.
public final class Cut {
    private static final int MOST = 32;

    private Cut() {}

    public static String name(String name) {
        if (name.codePointCount(0, name.length()) <= MOST) return name;
        return name.substring(0, name.offsetByCodePoints(0, MOST - 1)).stripTrailing() + "…";
    }
}
