package dev.remit.shape;

/// An enum whose constants are written otherwise than they are named, such as `R+A`.
public interface Spelled {
    String spelling();

    /// What is wrong with a file that holds another word.
    default Fault otherwise() {
        return Fault.UNKNOWN_CHOICE;
    }
}
