package dev.remit;

/// Chooses a face: a verb is answered on the command line, anything else opens the window.
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.out.println("Remit " + arguments.length);
    }
}
