package dev.remit.shape;

import java.text.Normalizer;
import java.util.Locale;

/// The permanent name of an element: `[a-z0-9][-a-z0-9]{0,62}`, unique in its document.
///
/// No record, so that its hash stands in it: references are looked up by the hundred thousand in a check, and the hash
/// that the text keeps is one miss of the cache further away. The ids of one document are mostly the same instances
/// ([Reading#id]), so that a look-up ends without reading a text.
public final class Id implements Comparable<Id> {
    private static final int LONGEST = 63;

    private final String text;
    private final int hash;

    Id(String text) {
        if (!isWellFormed(text)) throw new IllegalArgumentException("Not an id: \"" + text + "\"");
        this.text = text;
        this.hash = text.hashCode();
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

    public String text() {
        return text;
    }

    @Override
    public int compareTo(Id other) {
        return this == other ? 0 : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Id that && hash == that.hash && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return hash;
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
