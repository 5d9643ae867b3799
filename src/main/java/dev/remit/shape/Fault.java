package dev.remit.shape;

import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;

/// Every reason why a document does not open, with the load invariant it breaks and the code people see.
public enum Fault {
    NO_VERSION("L-01", "E-SCH-001"),
    NEWER_VERSION("L-01", "E-SCH-002"),
    MISSING("L-03", "E-SCH-003"),
    WRONG_TYPE("L-03", "E-SCH-004"),
    UNKNOWN_CHOICE("L-04", "E-SCH-005"),
    OUT_OF_RANGE("L-05", "E-SCH-006"),
    NOT_A_DATE("L-06", "E-SCH-007"),
    NO_ORGANISATION("L-09", "E-SCH-008"),
    NOT_A_CELL("L-10", "E-SCH-009"),
    DUPLICATE("L-02", "E-SCH-010"),
    NOT_AN_ID("L-02", "E-SCH-011"),
    PLAN_CYCLE("L-08", "E-SCH-012"),
    CONTROL_CHARACTER("L-03", "E-SCH-013"),
    NUMBER_TOO_LARGE("L-05", "E-JSON-006"),
    TOO_MANY("L-11", "E-LIM-010"),
    TOO_LONG("L-11", "E-LIM-011"),
    UNKNOWN_FIELD("", "E-SCH-014");

    private final String invariant;
    private final String code;

    Fault(String invariant, String code) {
        this.invariant = invariant;
        this.code = code;
    }

    /// The load invariant of the conceptual model it breaks; empty for a mere warning.
    public String invariant() {
        return invariant;
    }

    public String code() {
        return code;
    }

    public Problem at(String pointer, Text message) {
        return this == UNKNOWN_FIELD
                ? Problem.warning(code, Place.pointing(pointer), message)
                : Problem.error(code, Place.pointing(pointer), message);
    }
}
