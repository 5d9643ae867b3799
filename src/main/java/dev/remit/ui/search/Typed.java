package dev.remit.ui.search;

import dev.remit.model.Team;
import java.util.Optional;

/// What was typed into the palette: `>` before it asks for actions only, `@` for teams, `#` for findings.
///
/// @param kind what it is about; empty where all sections but the findings are meant
public record Typed(Optional<Kind> kind, String words) {
    /// A sign before the words, and what it asks for.
    public enum Kind {
        ACTIONS('>'),
        TEAMS('@'),
        FINDINGS('#');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        private boolean wants(Entry entry) {
            return switch (this) {
                case ACTIONS -> entry instanceof Entry.OfCommand;
                case TEAMS -> entry instanceof Entry.OfElement it && it.element() instanceof Team;
                case FINDINGS -> entry instanceof Entry.OfFinding;
            };
        }
    }

    public static Typed of(String text) {
        String stripped = text.strip();
        for (Kind kind : Kind.values()) {
            if (stripped.indexOf(kind.sign) == 0) return new Typed(Optional.of(kind), stripped.substring(1));
        }
        return new Typed(Optional.empty(), stripped);
    }

    boolean isNarrow() {
        return kind.isPresent();
    }

    boolean wants(Entry entry) {
        return kind.map(only -> only.wants(entry)).orElse(!(entry instanceof Entry.OfFinding));
    }
}
