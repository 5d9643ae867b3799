package dev.remit.ui.search;

import java.util.List;
import java.util.stream.Stream;

/// Some letters of a name, as people type them: "pay api", "psre" for Payments SRE, "dark th" for Theme: Dark.
///
/// Each word must be found, in any order: where the name or a word of it begins, inside a word, as the first letters of
/// words, or with letters left out between.
public record Fuzzy(String whole, List<String> words) {
    /// Of a name in which not all words are found.
    public static final int MISS = 0;

    private static final int WHOLE_NAME = 400;
    private static final int START_OF_NAME = 200;
    private static final int WORD_AT_START = 600;
    private static final int WORD_AT_WORD = 500;
    private static final int WORD_INSIDE = 300;
    private static final int INITIALS = 250;
    private static final int SCATTERED = 180;
    private static final int GAP = 8;
    private static final int SPARE_GAPS = 2;
    private static final int LONGEST_NAME = 60;

    public static Fuzzy of(String typed) {
        String whole = typed.strip();
        return new Fuzzy(
                whole,
                Stream.of(whole.split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// How well the name fits, the more the better; a shorter name fits better than a longer one.
    public int score(String name) {
        int sum = 0;
        for (String word : words) {
            int score = score(name, word);
            if (score == MISS) return MISS;
            sum += score;
        }
        return words.isEmpty()
                ? 1
                : sum / words.size() + bonus(name) + LONGEST_NAME - Math.min(LONGEST_NAME, name.length());
    }

    private int bonus(String name) {
        if (name.equalsIgnoreCase(whole)) return WHOLE_NAME;
        return startsAt(name, 0, whole) ? START_OF_NAME : 0;
    }

    private static int score(String name, String word) {
        if (startsAt(name, 0, word)) return WORD_AT_START;
        int inside = MISS;
        for (int at = 1; at <= name.length() - word.length(); at++) {
            if (!startsAt(name, at, word)) continue;
            if (beginsWord(name, at)) return WORD_AT_WORD;
            inside = WORD_INSIDE;
        }
        if (inside != MISS || word.length() == 1) return inside;
        return hasInitials(name, word) ? INITIALS : scattered(name, word);
    }

    private static boolean startsAt(String name, int at, String word) {
        return name.regionMatches(true, at, word, 0, word.length());
    }

    private static boolean hasInitials(String name, String letters) {
        int found = 0;
        for (int at = 0; at < name.length() && found < letters.length(); at++) {
            if (beginsWord(name, at) && same(name.charAt(at), letters.charAt(found))) found++;
        }
        return found == letters.length();
    }

    /// The first letter where a word begins, the others after it in their order, with few left out between.
    private static int scattered(String name, String letters) {
        int found = 0;
        int gaps = 0;
        for (int at = 0; at < name.length() && found < letters.length(); at++) {
            boolean isMeant = found > 0 || beginsWord(name, at);
            if (isMeant && same(name.charAt(at), letters.charAt(found))) found++;
            else if (found > 0) gaps++;
        }
        boolean isFound = found == letters.length() && gaps <= letters.length() + SPARE_GAPS;
        return isFound ? Math.max(1, SCATTERED - GAP * gaps) : MISS;
    }

    private static boolean beginsWord(String name, int at) {
        if (at == 0) return true;
        char before = name.charAt(at - 1);
        boolean risesInside = Character.isLowerCase(before) && Character.isUpperCase(name.charAt(at));
        return risesInside || !Character.isLetterOrDigit(before);
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
