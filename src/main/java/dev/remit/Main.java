package dev.remit;

import dev.remit.cli.Remit;
import dev.remit.ui.Launch;

/// Chooses a face: a verb is answered on the command line, a file or nothing opens the window.
///
/// Each face is loaded only when it is chosen, so that a verb never waits for the libraries of the window.
public final class Main {
    private static final int USAGE = 2;

    private Main() {}

    public static void main(String... arguments) {
        if (asksForVerb(arguments)) end(Remit.run(arguments));
        if (!Display.ofThisMachine().isThere()) System.exit(refuse());
        Launch.open(arguments);
    }

    /// Without the hooks and the log of an orderly exit, which cost more than most verbs; a verb leaves nothing open.
    private static void end(int exit) {
        Runtime.getRuntime().halt(exit);
    }

    /// A file is told by a dot or a folder in its name: verbs have neither. The launchers decide alike.
    static boolean asksForVerb(String... arguments) {
        if (arguments.length == 0) return false;
        String first = arguments[0];
        return first.startsWith("-") || (first.indexOf('.') < 0 && first.indexOf('/') < 0 && first.indexOf('\\') < 0);
    }

    /// Names no file: what was typed may hold characters that a terminal obeys.
    private static int refuse() {
        System.err.println("There is no display to open a window on; try a verb, such as `remit check FILE`.");
        return USAGE;
    }
}
