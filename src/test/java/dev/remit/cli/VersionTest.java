package dev.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.format.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void the_build_has_this_version_and_the_change_log_tells_of_it() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        String changes = Files.readString(Path.of("packaging/CHANGELOG.md"));

        assertThat(build).contains("<artifactId>remit</artifactId>\n  <version>" + Program.VERSION + "</version>");
        assertThat(changes).contains("\n## " + Program.VERSION + " ");
    }
}
