package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.text.Text;

/// Why a team has letters: what one role brings it. A cell where roles merge has several reasons.
public sealed interface Reason {
    Role role();

    /// All entries that speak for the role and the activity; the nearest one wins.
    Ladder ladder();

    Origin origin();

    /// As part of a sentence: "default of YBIYRI, row OPS-02; fills BUILD because it builds the service".
    Text text();

    default Letters letters() {
        return ladder().letters();
    }

    /// Whether it was set by hand to help those who do it.
    default boolean supports() {
        return ladder().winner() instanceof Entry.ByHand set && set.override().supports();
    }

    /// The team fills the role.
    record Filled(Filling filling, Ladder ladder) implements Reason {
        @Override
        public Role role() {
            return filling.role();
        }

        @Override
        public Origin origin() {
            return ladder.winner().origin();
        }

        @Override
        public Text text() {
            return Text.of("{0}; {1}", ladder.winner().text(), filling.text());
        }
    }

    /// No team fills the role, so its duties moved to the team that fills another.
    record Moved(Role role, Filling standIn, Ladder ladder) implements Reason {
        @Override
        public Origin origin() {
            return ladder.winner().origin().strongest(Origin.FALLBACK);
        }

        @Override
        public Text text() {
            return Text.of(
                    "{0}; moved from {1}, which no team fills; {2}",
                    ladder.winner().text(), role.code(), standIn.text());
        }
    }
}
