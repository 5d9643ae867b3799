package dev.remit.format;

import java.util.Optional;
import java.util.Set;

/// The sheets of a printed report.
public enum Paper {
    A4("A4", new PageSize(1123, 794)),
    LETTER("Letter", new PageSize(1056, 816)),
    A3("A3", new PageSize(1587, 1123)),
    TABLOID("Tabloid", new PageSize(1632, 1056));

    private static final Set<String> ON_LETTER = Set.of("US", "CA", "MX");

    private final String label;
    private final PageSize across;

    Paper(String label, PageSize across) {
        this.label = label;
        this.across = across;
    }

    /// What printers hold in that country, by its ISO code.
    public static Paper usualIn(String country) {
        return ON_LETTER.contains(country) ? LETTER : A4;
    }

    /// What people call it, the same in every language.
    public String label() {
        return label;
    }

    /// The next one with the sides of this; empty where none is larger.
    public Optional<Paper> larger() {
        return switch (this) {
            case A4 -> Optional.of(A3);
            case LETTER -> Optional.of(TABLOID);
            case A3, TABLOID -> Optional.empty();
        };
    }

    /// Held so that it is wider than high.
    public PageSize across() {
        return across;
    }

    public PageSize upright() {
        return across.turned();
    }
}
