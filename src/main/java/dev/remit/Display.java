package dev.remit;

import java.util.Map;

/// Whether a window can open here, told without starting JavaFX: it would end in a stack trace.
///
/// @param system as in the property `os.name`
/// @param platform JavaFX's own choice in the property `glass.platform`, empty where none is made
record Display(String system, String platform, Map<String, String> environment) {
    static Display ofThisMachine() {
        return new Display(
                System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv());
    }

    boolean isThere() {
        return alwaysHasOne() || platform.equals("Headless") || names("DISPLAY") || names("WAYLAND_DISPLAY");
    }

    private boolean alwaysHasOne() {
        return system.startsWith("Windows") || system.startsWith("Mac");
    }

    private boolean names(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
