package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void on_linux_it_is_the_state_folder_of_the_desktop_rules() {
        assertEquals(HOME.resolve(".local/state/remit"), root("Linux", Map.of()));
    }

    @Test
    void the_user_can_move_it() {
        assertEquals(ELSEWHERE.resolve("remit"), root("Linux", Map.of("XDG_STATE_HOME", ELSEWHERE.toString())));
    }

    @Test
    void an_empty_or_relative_place_counts_as_none() {
        assertEquals(HOME.resolve(".local/state/remit"), root("Linux", Map.of("XDG_STATE_HOME", "")));
        assertEquals(HOME.resolve(".local/state/remit"), root("Linux", Map.of("XDG_STATE_HOME", "here")));
    }

    @Test
    void on_windows_it_is_among_the_local_data() {
        assertEquals(ELSEWHERE.resolve("Remit"), root("Windows 11", Map.of("LOCALAPPDATA", ELSEWHERE.toString())));
        assertEquals(HOME.resolve("AppData/Local/Remit"), root("Windows 11", Map.of()));
    }

    @Test
    void on_macos_it_is_among_the_supporting_data() {
        assertEquals(HOME.resolve("Library/Application Support/Remit"), root("Mac OS X", Map.of()));
    }

    @Test
    void the_backups_of_a_file_are_found_by_its_whole_path() {
        var state = new StateFolder(Path.of("state"));

        assertEquals(
                Path.of("state/backups/8f6d2ca61390b88f76ca81fc8b226748"), state.backupsOf(Path.of("/data/org.remit")));
    }

    private static Path root(String system, Map<String, String> environment) {
        return StateFolder.of(system, HOME, environment).root();
    }
}
