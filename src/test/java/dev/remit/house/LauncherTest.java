package dev.remit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.house.Machine.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/remit is a shell script")
class LauncherTest {
    private static final String ADVICE =
            "Remit needs a JDK of version 25 or newer and found none. Install one, or set JAVA_HOME to its folder.\n";

    @TempDir
    private Path folder;

    private Machine machine;

    @BeforeEach
    void install() throws IOException {
        machine = new Machine(folder);
    }

    @Test
    void it_may_be_run_as_it_lies_in_the_repository() {
        assertTrue(Files.isExecutable(Path.of("packaging/bin/remit")));
    }

    @Test
    void java_home_comes_before_the_path_and_the_folders() throws Exception {
        machine.hasAsHome("home", "25.0.3");
        machine.hasOnPath("on path", "25.0.3");
        machine.hasInFolder("in folder", "25.0.3");

        assertEquals("home", chosen());
    }

    @Test
    void the_path_comes_before_the_folders_and_its_link_is_followed() throws Exception {
        machine.hasOnPath("on path", "25.0.3");
        machine.hasInFolder("in folder", "25.0.3");

        assertEquals("on path", chosen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "24", "1.8.0_392", "9-internal", ""})
    void an_older_one_is_passed_over(String version) throws Exception {
        machine.hasAsHome("home", version);
        machine.hasOnPath("on path", version);
        machine.hasInFolder("a", version);
        machine.hasInFolder("b", "25");

        assertEquals("b", chosen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.3", "26-ea", "100.1"})
    void one_that_is_new_enough_is_taken(String version) throws Exception {
        machine.hasInFolder("in folder", version);

        assertEquals("in folder", chosen());
    }

    @Test
    void without_one_it_says_what_to_install() throws Exception {
        machine.hasInFolder("old", "17.0.15");

        assertEquals(new Answer(69, List.of(), ADVICE), machine.run("version"));
    }

    @Test
    void a_verb_starts_short_and_its_arguments_arrive_whole() throws Exception {
        machine.hasInFolder("any", "25");

        var answer = machine.run("check", "my file.remit", "", "*", "a\"b");

        var flags = List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djdk.reflect.useNativeAccessorOnly=true",
                "-cp",
                machine.jar());
        assertEquals("any", answer.out().getFirst());
        assertEquals(flags, answer.out().subList(1, 7));
        assertEquals(
                List.of("dev.remit.Main", "check", "my file.remit", "", "*", "a\"b"),
                answer.out().subList(7, answer.out().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nimbus.remit", "./check", "plans/check", "plans\\check"})
    void a_file_opens_the_window(String file) throws Exception {
        machine.hasInFolder("any", "25");

        var answer = machine.run(file);

        int size = answer.out().size();
        assertEquals(
                List.of("-cp", machine.jar(), "dev.remit.Main", file),
                answer.out().subList(size - 4, size));
        assertEquals("--enable-native-access=ALL-UNNAMED", answer.out().get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"packaging/bin/remit.cmd", "packaging/package"})
    void every_launcher_gives_the_window_the_same_options(String other) throws Exception {
        machine.hasInFolder("any", "25");

        var out = machine.run("nimbus.remit").out();
        var options = out.subList(1, out.indexOf("-cp"));
        String text = Files.readString(Path.of(other));

        assertEquals(
                List.of(),
                options.stream().filter(option -> !text.contains(option)).toList());
        assertEquals(5, options.size());
    }

    @Test
    void a_link_to_a_link_to_it_finds_its_jar() throws Exception {
        machine.hasInFolder("any", "25");
        Path link = Files.createSymbolicLink(folder.resolve("link"), machine.launcher());
        Path second = Files.createSymbolicLink(folder.resolve("path/second"), link);

        var answer = machine.run(second, "version");

        assertEquals(machine.jar(), answer.out().get(6));
    }

    @Test
    void an_installed_one_runs_on_the_runtime_it_brings() throws Exception {
        machine.hasInFolder("any", "25");
        machine.bringsRuntime();

        var answer = machine.run("version");

        assertEquals("runtime", answer.out().getFirst());
        assertEquals(machine.installedJar(), answer.out().get(6));
    }

    @Test
    void prepared_classes_are_taken_where_they_are_and_nothing_is_said_of_them() throws Exception {
        machine.bringsRuntime();
        machine.isPrepared("verb");
        machine.isPrepared("export");

        var verb = machine.run("version").out();
        var export = machine.run("export", "nimbus.remit").out();
        var window = machine.run("nimbus.remit").out();

        assertEquals(List.of("-XX:AOTCache=" + machine.prepared("verb"), "-Xlog:disable"), verb.subList(1, 3));
        assertEquals("-XX:AOTCache=" + machine.prepared("export"), export.get(1));
        assertEquals("--enable-native-access=ALL-UNNAMED", window.get(1));
    }

    private String chosen() throws Exception {
        return machine.run("version").out().getFirst();
    }
}
