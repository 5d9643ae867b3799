package dev.remit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.format.Library;
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

    @Test
    void asked_for_more_it_tells_what_it_runs_on_and_each_library_with_its_licence() {
        var typed = new Typed();

        int exit = typed.types("version", "-v");

        assertThat(exit).isZero();
        assertThat(typed.out())
                .startsWith("remit " + Program.VERSION + "\nRunning on Java " + Runtime.version() + ".\n")
                .contains("\ninter 5.2.5 (OFL-1.1): the typeface Inter, of pages and pictures\n");
        assertThat(typed.out().lines()).hasSize(4 + Library.all().size());
    }
}
