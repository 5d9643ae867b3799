package dev.remit.ui.raci;

import dev.remit.shape.Id;
import java.util.Optional;

/// Which lines are shown.
///
/// @param text that names or codes must contain, whatever their case
/// @param team that must have a letter in the line, or have one in the column where columns are activities
public record Sieve(Only only, String text, Optional<Id> team) {
    public static final Sieve ALL = new Sieve(Only.ALL, "", Optional.empty());

    public enum Only {
        ALL,
        /// Lines in which not exactly one team answers, or nobody does the work.
        WRONG,
        /// Lines in which a letter was set by hand.
        BY_HAND
    }

    public Sieve only(Only other) {
        return new Sieve(other, text, team);
    }

    public Sieve text(String other) {
        return new Sieve(only, other.strip(), team);
    }

    public Sieve team(Optional<Id> other) {
        return new Sieve(only, text, other);
    }

    public boolean isOpen() {
        return equals(ALL);
    }
}
