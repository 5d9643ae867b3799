package dev.remit.file.save;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where Remit keeps what a person has chosen: apart from the state, which belongs to one machine.
public record ConfigFolder(Path root) {
    /// The place each system has for it.
    ///
    /// @param system the name of the operating system, as the property `os.name` gives it
    public static ConfigFolder of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return new ConfigFolder(StateFolder.absolute(environment, "APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Remit"));
        if (name.startsWith("mac")) return new ConfigFolder(home.resolve("Library/Application Support/Remit"));
        return new ConfigFolder(StateFolder.absolute(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("remit"));
    }

    public Path preferences() {
        return root.resolve("preferences.json");
    }
}
