package dev.remit.report;

import dev.remit.text.Text;

/// The letters of one team for one activity.
///
/// @param reason why the mark is there, in a sentence; empty without one
public record Tile(Letters letters, Mark mark, String reason) implements Cell {
    /// What a team may be for an activity. Accountable and responsible share one tile.
    public enum Letters {
        A("A", Text.of("accountable")),
        R("R", Text.of("responsible")),
        R_AND_A("R+A", Text.of("responsible and accountable")),
        C("C", Text.of("consulted")),
        I("I", Text.of("informed")),
        S("S", Text.of("supporting")),
        D("D", Text.of("driver")),
        D_AND_A("D+A", Text.of("driver and approver"));

        private final String sign;
        private final Text words;

        Letters(String sign, Text words) {
            this.sign = sign;
            this.words = words;
        }

        public String sign() {
            return sign;
        }

        /// For those who hear the page.
        public Text words() {
            return words;
        }
    }

    /// Whether the letter differs from what the operating model says.
    public enum Mark {
        NONE,
        OVERRIDE,
        FALLBACK
    }

    public static Tile of(Letters letters) {
        return new Tile(letters, Mark.NONE, "");
    }

    public Tile marked(Mark as, String because) {
        return new Tile(letters, as, because);
    }

    @Override
    public String plain() {
        return letters.sign();
    }
}
