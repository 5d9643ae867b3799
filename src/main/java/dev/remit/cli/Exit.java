package dev.remit.cli;

/// What a verb answers to the shell. Never a count: counts wrap at 256.
final class Exit {
    static final int FINE = 0;
    /// Findings at or above the limit, or a file that is not as it should be.
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int OUTPUT = 4;
    /// Changed on disk or locked.
    static final int CONFLICT = 5;
    static final int BUG = 70;
    static final int INTERRUPTED = 130;

    private Exit() {}
}
