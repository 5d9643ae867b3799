package dev.remit.shape;

import java.text.Normalizer;
import java.util.Locale;

/// The permanent name of an element: `[a-z0-9][-a-z0-9]{0,62}`, unique in its document.
public record Id(String text) implements Comparable<Id> {
    private static final int LONGEST = 63;

    public Id {
        if (!isWellFormed(text)) throw new IllegalArgumentException("Not an id: \"" + text + "\"");
    }

    public static Id of(String text) {
        return new Id(text);
    }

    /// The id a name suggests: "Cart API" gives `cart-api`. A name without a usable letter gives `fallback-1`.
    public static Id slug(String name, String fallback) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) append(slug, plain.charAt(i));
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') slug.setLength(slug.length() - 1);
        return new Id(slug.isEmpty() ? fallback + "-1" : slug.toString());
    }

    public static boolean isWellFormed(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.charAt(0) == '-') return false;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i)) && text.charAt(i) != '-') return false;
        }
        return true;
    }

    @Override
    public int compareTo(Id other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static void append(StringBuilder slug, char c) {
        if (isPlain(c)) slug.append(c);
        else if (Character.getType(c) != Character.NON_SPACING_MARK && !slug.isEmpty() && !endsInDash(slug))
            slug.append('-');
    }

    private static boolean endsInDash(StringBuilder slug) {
        return slug.charAt(slug.length() - 1) == '-';
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
