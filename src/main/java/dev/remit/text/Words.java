package dev.remit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Enumerations in sentences, and the word someone probably meant.
public final class Words {
    private static final int FARTHEST = 8;
    private static final int MOST = 5;

    private Words() {}

    /// "a", "a and b", "a, b and c".
    public static String list(Collection<?> words) {
        List<String> all = new ArrayList<>(words.stream().map(Object::toString).toList());
        if (all.size() < 2) return String.join("", all);
        String last = all.removeLast();
        return String.join(", ", all) + " and " + last;
    }

    /// The same of at most five: "a, b, c, d, e and 7 more".
    public static String some(Collection<?> words) {
        if (words.size() <= MOST) return list(words);
        var first = words.stream().limit(MOST).map(Object::toString).toList();
        return String.join(", ", first) + " " + Text.of("and {0} more", words.size() - MOST);
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
        boolean near = least < wanted.length() && least <= Math.max(1, best.length() / 3);
        return near ? Optional.of(best) : Optional.empty();
    }

    /// How many letters to put in, take out, change or swap with their neighbour (optimal string alignment); much where
    /// that is more than a slip.
    public static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) return Integer.MAX_VALUE;
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) cost[i][j] = cheapest(a, b, i, j, cost);
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
