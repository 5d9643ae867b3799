package dev.remit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private final Typed remit = new Typed();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "man"})
    void every_verb_is_told(String reader) {
        remit.types("completion", reader);

        assertThat(remit.out()).contains(Verbs.NAMES);
    }

    @Test
    void a_shell_that_is_not_known_is_a_usage_error() {
        assertEquals(2, remit.types("completion", "tcsh"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no bash")
    void bash_completes_a_verb() throws Exception {
        assertThat(offered("remit", "ex")).containsExactly("export");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no bash")
    void bash_completes_an_option_and_its_value() throws Exception {
        assertThat(offered("remit", "check", "--fail")).containsExactly("--fail-on");
        assertThat(offered("remit", "check", "--fail-on", "")).containsExactly("error", "warning", "info", "never");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "There is no bash")
    void bash_completes_the_name_of_a_file() throws Exception {
        Files.createFile(folder.resolve("my org.remit"));

        assertThat(offered("remit", "check", "my")).containsExactly("my org.remit");
        assertThat(offered("remit", "my")).containsExactly("my org.remit");
    }

    private List<String> offered(String... words) throws IOException, InterruptedException {
        remit.types("completion", "bash");
        Path script = Files.writeString(folder.resolve("completion.sh"), remit.out() + """
                cd "$(dirname "$0")"
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
                _remit
                ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}"
                """);
        var command = new java.util.ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines =
                new String(bash.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertEquals(0, bash.waitFor(), lines::toString);
        return lines;
    }
}
