package dev.remit.ui.session.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentsTest {
    private static final Instant START = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void the_latest_comes_first_and_each_file_once() {
        var files = used("a", "b", "c", "a");

        assertEquals(List.of("a", "c", "b"), paths(files));
    }

    @Test
    void a_pinned_file_stays_first_and_stays_for_good() {
        var files = Recents.turning(Path.of("a"), used("a", "b"));
        for (int i = 0; i < 2 * Recents.MOST; i++)
            files = Recents.with(Path.of("new" + i), START.plusSeconds(60 + i), files);

        assertEquals(Recents.MOST, files.size());
        assertEquals(List.of("a", "new39"), paths(files).subList(0, 2));
    }

    @Test
    void a_pinned_file_that_is_opened_again_stays_pinned() {
        var files = Recents.turning(Path.of("a"), used("a", "b"));

        var again = Recents.with(Path.of("a"), START.plusSeconds(99), files);

        assertEquals(
                List.of(true, false), again.stream().map(RecentFile::pinned).toList());
    }

    @Test
    void unpinned_again_it_stands_where_its_time_puts_it() {
        var pinned = Recents.turning(Path.of("a"), used("a", "b"));

        assertEquals(List.of("b", "a"), paths(Recents.turning(Path.of("a"), pinned)));
    }

    @Test
    void a_file_that_was_found_elsewhere_keeps_its_place_and_its_time() {
        var files = used("a", "b", "c");

        var moved = Recents.moved(Path.of("b"), Path.of("d"), files);

        assertEquals(List.of("c", "d", "a"), paths(moved));
        assertEquals(files.get(1).at(), moved.get(1).at());
    }

    private static List<RecentFile> used(String... paths) {
        var all = List.of(paths);
        return IntStream.range(0, all.size())
                .boxed()
                .reduce(
                        List.<RecentFile>of(),
                        (files, at) -> Recents.with(Path.of(all.get(at)), START.plusSeconds(at), files),
                        (one, other) -> other);
    }

    private static List<String> paths(List<RecentFile> files) {
        return files.stream().map(RecentFile::path).toList();
    }
}
