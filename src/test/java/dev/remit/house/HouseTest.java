package dev.remit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands where, how long it may be and what it may be called.
class HouseTest {
    private static final Set<String> TOP_LEVEL =
            Set.of("LICENSE", "README.md", "packaging", "pom.xml", "samples", "src", "target");

    /// Names that say that a file is about nothing in particular.
    private static final Pattern VAGUE = Pattern.compile("Abstract.*|.*(Manager|Helper|Utils?|Impl)");

    private static final Pattern OPEN_WORK = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern MARKED = Pattern.compile("///.*@NullMarked", Pattern.DOTALL);
    private static final int MOST_LINES = 300;

    @Test
    void the_top_level_holds_what_it_always_held() throws IOException {
        try (var entries = Files.list(Path.of(""))) {
            var strangers = entries.map(Path::toString)
                    .filter(name -> !name.startsWith(".") && !TOP_LEVEL.contains(name))
                    .sorted()
                    .toList();

            assertEquals(List.of(), strangers);
        }
    }

    @Test
    void no_file_is_too_long_to_read_at_once() throws IOException {
        assertEquals(List.of(), sourcesThat(file -> text(file).lines().count() > MOST_LINES));
    }

    @Test
    void open_work_is_a_task_and_no_comment() throws IOException {
        assertEquals(
                List.of(), sourcesThat(file -> OPEN_WORK.matcher(text(file)).find()));
    }

    @Test
    void every_name_says_what_it_is() throws IOException {
        assertEquals(List.of(), sourcesThat(file -> VAGUE.matcher(nameOf(file)).matches()));
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() throws IOException {
        assertEquals(List.of(), sourcesThat(file -> !isMarked(file)));
    }

    private static List<Path> sourcesThat(Predicate<Path> isWrong) throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(isWrong)
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    /// In its own folder or, of a test, beside what it tests.
    private static boolean isMarked(Path source) {
        Path info = source.subpath(2, source.getNameCount()).resolveSibling("package-info.java");
        return Stream.of("main", "test")
                .map(side -> Path.of("src", side).resolve(info))
                .anyMatch(
                        file -> Files.exists(file) && MARKED.matcher(text(file)).find());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
