package dev.remit.bench;

/// A program that does nothing: what a start costs that no program can save.
final class Empty {
    private Empty() {}

    public static void main(String... arguments) {}
}
