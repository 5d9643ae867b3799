package dev.remit.ui.session.choice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What becomes of the list of files that were opened not long ago: pinned ones first, then the latest first.
final class Recents {
    static final int MOST = 20;

    private Recents() {}

    /// Opened or saved right now.
    static List<RecentFile> with(Path path, Instant now, List<RecentFile> files) {
        var file = RecentFile.of(path, now);
        var earlier = find(path, files);
        var longer = new ArrayList<>(without(path, files));
        longer.add(0, earlier.map(file::knownAs).orElse(file));
        return sorted(longer);
    }

    static List<RecentFile> without(Path path, List<RecentFile> files) {
        return files.stream().filter(file -> !file.is(path)).toList();
    }

    /// Pinned if it was not, and the other way round.
    static List<RecentFile> turning(Path path, List<RecentFile> files) {
        return sorted(
                files.stream().map(file -> file.is(path) ? file.turned() : file).toList());
    }

    /// Somebody found where it is now.
    static List<RecentFile> moved(Path from, Path to, List<RecentFile> files) {
        var moved = find(from, files);
        if (moved.isEmpty()) return files;
        var file = RecentFile.of(to, moved.get().moment().orElse(Instant.EPOCH)).knownAs(moved.get());
        return without(to, files).stream()
                .map(each -> each.is(from) ? file : each)
                .toList();
    }

    /// Something was exported of it.
    static List<RecentFile> exporting(Path path, LastExport last, List<RecentFile> files) {
        return files.stream()
                .map(file -> file.is(path) ? file.exporting(Optional.of(last)) : file)
                .toList();
    }

    static Optional<RecentFile> find(Path path, List<RecentFile> files) {
        return files.stream().filter(file -> file.is(path)).findFirst();
    }

    private static List<RecentFile> sorted(List<RecentFile> files) {
        var pinned = files.stream().filter(RecentFile::pinned).toList();
        var others = files.stream()
                .filter(Predicate.not(RecentFile::pinned))
                .sorted(RecentFile.LATEST_FIRST)
                .toList();
        var all = new ArrayList<>(pinned);
        all.addAll(others);
        return List.copyOf(all.subList(0, Math.min(all.size(), MOST)));
    }
}
