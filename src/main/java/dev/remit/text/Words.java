package dev.remit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Enumerations in sentences, and the word someone probably meant.
public final class Words {
    private Words() {}

    /// "a", "a and b", "a, b and c".
    public static String list(Collection<?> words) {
        List<String> all = new ArrayList<>(words.stream().map(Object::toString).toList());
        if (all.size() < 2) return String.join("", all);
        String last = all.removeLast();
        return String.join(", ", all) + " and " + last;
    }

    /// The candidate at most a third of its length away, so that a typing slip finds it and a stranger does not.
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance >= least) continue;
            best = candidate;
            least = distance;
        }
        return least <= Math.max(1, best.length() / 3) ? Optional.of(best) : Optional.empty();
    }

    /// Levenshtein with one row.
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8) return Integer.MAX_VALUE;
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
