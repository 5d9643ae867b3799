package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void on_linux_it_follows_the_desktop_rules() {
        assertEquals(HOME.resolve(".config/remit"), root("Linux", Map.of()));
        assertEquals(HOME.resolve(".config/remit"), root("Linux", Map.of("XDG_CONFIG_HOME", "here")));
        assertEquals(ELSEWHERE.resolve("remit"), root("Linux", Map.of("XDG_CONFIG_HOME", ELSEWHERE.toString())));
    }

    @Test
    void on_windows_it_follows_its_person_to_other_machines() {
        assertEquals(ELSEWHERE.resolve("Remit"), root("Windows 11", Map.of("APPDATA", ELSEWHERE.toString())));
        assertEquals(HOME.resolve("AppData/Roaming/Remit"), root("Windows 11", Map.of()));
    }

    @Test
    void on_macos_it_is_among_the_supporting_data() {
        assertEquals(HOME.resolve("Library/Application Support/Remit"), root("Mac OS X", Map.of()));
    }

    private static Path root(String system, Map<String, String> environment) {
        return ConfigFolder.of(system, HOME, environment).root();
    }
}
