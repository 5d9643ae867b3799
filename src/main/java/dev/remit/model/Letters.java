package dev.remit.model;

import dev.remit.shape.Fault;
import dev.remit.shape.Labelled;
import dev.remit.shape.Spelled;

/// What a team is for one activity: does it (R), answers for it (A), both, is asked before (C), is told after (I).
public enum Letters implements Spelled, Labelled {
    R("R", "Responsible"),
    A("A", "Accountable"),
    R_AND_A("R+A", "Responsible and accountable"),
    C("C", "Consulted"),
    I("I", "Informed"),
    NONE("", "Not involved");

    private final String spelling;
    private final String label;

    Letters(String spelling, String label) {
        this.spelling = spelling;
        this.label = label;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Fault otherwise() {
        return Fault.NOT_A_CELL;
    }

    public boolean isAccountable() {
        return this == A || this == R_AND_A;
    }

    public boolean isResponsible() {
        return this == R || this == R_AND_A;
    }

    /// R or A: it cannot be dropped, only moved.
    public boolean isDuty() {
        return isAccountable() || isResponsible();
    }

    /// Both in one cell: R and A stand together and outweigh C, which outweighs I.
    public Letters and(Letters other) {
        boolean accountable = isAccountable() || other.isAccountable();
        boolean responsible = isResponsible() || other.isResponsible();
        if (accountable) return responsible ? R_AND_A : A;
        if (responsible) return R;
        if (this == C || other == C) return C;
        return this == I || other == I ? I : NONE;
    }

    /// The letters spelled this way; NONE for any other word.
    public static Letters spelled(String word) {
        for (Letters letters : values()) {
            if (letters.spelling.equals(word)) return letters;
        }
        return NONE;
    }
}
