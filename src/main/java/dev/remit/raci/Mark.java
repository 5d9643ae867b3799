package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.text.Text;

/// What somebody writes into a cell: letters, and whether an R only supports, which a RASCI shows as S.
public record Mark(Letters letters, boolean supports) {
    public static final Mark NONE = new Mark(Letters.NONE, false);
    public static final Mark SUPPORT = new Mark(Letters.R, true);

    public static Mark of(Letters letters) {
        return new Mark(letters, false);
    }

    public boolean isEmpty() {
        return letters == Letters.NONE;
    }

    /// Both in one cell. What is done in full is not only supported.
    public Mark and(Mark other) {
        var both = letters.and(other.letters);
        boolean bothSupport =
                (supports || !letters.isResponsible()) && (other.supports || !other.letters.isResponsible());
        return new Mark(both, both == Letters.R && bothSupport);
    }

    /// "Responsible and accountable", "Supporting"
    public Text label() {
        return supports ? Text.of("Supporting") : Text.of("{0}", letters.label());
    }

    /// As a RASCI writes it: "R+A", "S".
    public String spelling() {
        return supports ? "S" : letters.spelling();
    }
}
