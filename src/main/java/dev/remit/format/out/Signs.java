package dev.remit.format.out;

import java.util.function.IntFunction;

/// Names in languages full of signs: letters stand as they are, signs as the language numbers them, so that none can
/// mean anything.
final class Signs {
    private Signs() {}

    /// On one line.
    ///
    /// @param numbered how the language writes a sign by its number
    static String escaped(String name, IntFunction<String> numbered) {
        String line = OneLine.of(name);
        var safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (isHarmless(line, i)) safe.append(letter);
            else safe.append(numbered.apply(letter));
        }
        return safe.toString();
    }

    /// Letters, and what people write most: a hyphen within a word, a colon after one.
    private static boolean isHarmless(String line, int at) {
        char letter = line.charAt(at);
        return switch (letter) {
            case '-' -> isLetter(line, at - 1) && isLetter(line, at + 1);
            case ':' -> isLetter(line, at - 1) && at + 1 < line.length() && line.charAt(at + 1) == ' ';
            default -> letter > '~' || letter == ' ' || Character.isLetterOrDigit(letter);
        };
    }

    private static boolean isLetter(String line, int at) {
        return at >= 0 && at < line.length() && Character.isLetter(line.charAt(at));
    }
}
