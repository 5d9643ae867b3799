package dev.remit.cli;

import java.util.Map;

/// Whether text is coloured. In lower case, as people type it.
enum Colour {
    auto,
    always,
    never;

    private static final String RESET = "\u001b[0m";

    /// The text in a colour (an ANSI number), or as it is. `NO_COLOR` and `TERM=dumb` win over a terminal,
    /// `CLICOLOR_FORCE` over the lack of one.
    String paint(String text, int ansi, Console console) {
        return isOn(console) ? "\u001b[" + ansi + "m" + text + RESET : text;
    }

    private boolean isOn(Console console) {
        return switch (this) {
            case always -> true;
            case never -> false;
            case auto -> isWanted(console.environment(), console.terminal());
        };
    }

    private static boolean isWanted(Map<String, String> environment, boolean terminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) return false;
        if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) return true;
        return terminal && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
