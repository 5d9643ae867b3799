package dev.remit.format;

/// What wrote a file.
public final class Program {
    public static final String NAME = "Remit";

    /// As in the build file; a test holds the two together, and nothing is read at the start.
    public static final String VERSION = "0.1.0";

    private Program() {}
}
