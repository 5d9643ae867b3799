package dev.remit;

import java.util.stream.IntStream;

/// The seeds of what is held for anything at random. A build tries a few; `mvn -Ppromises verify` tries the tests with
/// the tag `promise` alone and `remit.times` as often.
public final class Seeds {
    private Seeds() {}

    /// @param usual how many a build tries
    public static IntStream of(int usual) {
        return IntStream.rangeClosed(1, usual * Integer.getInteger("remit.times", 1));
    }
}
