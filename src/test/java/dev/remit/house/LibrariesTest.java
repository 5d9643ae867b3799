package dev.remit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.remit.file.save.ContentHash;
import dev.remit.format.Library;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What other people wrote and Remit brings along: few, known, under terms that suit, and byte for byte what was looked
/// at. The decision about licences is number 76.
class LibrariesTest {
    private static final int MOST_JARS = 40;
    private static final Path SUMS = Path.of("packaging/libraries.sha256");
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "GPL-2.0-with-classpath-exception",
            "LGPL-2.1-or-later",
            "MIT",
            "OFL-1.1");

    /// JavaFX has one jar more for the system.
    private static final Pattern SYSTEM = Pattern.compile("(javafx-.*)-(linux|mac|win)(-aarch64)?\\.jar");

    private final List<Library> told = Library.all();

    @Test
    void each_stands_once_in_the_order_of_names_and_says_what_it_is_for() {
        var names = told.stream().map(Library::name).toList();

        assertEquals(List.copyOf(new TreeSet<>(names)), names);
        assertTrue(told.stream().noneMatch(library -> library.purpose().isBlank()));
    }

    @Test
    void each_is_under_a_licence_that_is_allowed_and_whose_text_is_packaged() {
        var strange = told.stream()
                .flatMap(library -> library.licences().stream())
                .filter(licence -> !ALLOWED.contains(licence) || !Files.exists(text(licence)))
                .toList();

        assertEquals(List.of(), strange);
    }

    @Test
    void all_that_the_program_is_run_with_are_told_of_and_they_are_few() {
        var jars = names(runtime()).toList();

        assertEquals(
                new TreeSet<>(told.stream().map(LibrariesTest::jar).toList()),
                new TreeSet<>(jars.stream()
                        .map(jar -> SYSTEM.matcher(jar).replaceFirst("$1.jar"))
                        .toList()));
        assertTrue(jars.size() <= MOST_JARS, jars.size() + " jars");
    }

    @Test
    void each_jar_has_the_bytes_that_were_looked_at() throws IOException {
        var known = Files.readAllLines(SUMS);
        var changed = paths(runtime())
                .filter(jar -> known.stream().noneMatch(line -> matches(line, jar)))
                .toList();

        assertEquals(List.of(), changed, "packaging/renew-libraries writes the list anew.");
    }

    /// Only Maven knows which jars are for the program and which for the tests.
    private static String runtime() {
        String jars = System.getProperty("runtime.jars", "");
        assumeTrue(!jars.isEmpty(), "Not run by Maven");
        return jars;
    }

    /// A line is a sum and a path from the local repository.
    private static boolean matches(String line, Path jar) {
        var parts = line.split("  ", 2);
        return jar.endsWith(parts[1]) && parts[0].equals(sum(jar));
    }

    private static String sum(Path jar) {
        try {
            return ContentHash.of(Files.readAllBytes(jar)).hex();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path text(String licence) {
        return Path.of("packaging/licences", licence + ".txt");
    }

    private static String jar(Library library) {
        return library.name() + "-" + library.version() + ".jar";
    }

    private static Stream<String> names(String classPath) {
        return paths(classPath).map(jar -> jar.getFileName().toString());
    }

    private static Stream<Path> paths(String classPath) {
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }
}
