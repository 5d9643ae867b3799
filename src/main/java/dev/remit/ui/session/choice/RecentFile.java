package dev.remit.ui.session.choice;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.shape.Values;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// A file that was opened or saved not long ago.
@About("A file that was opened or saved not long ago.")
public record RecentFile(
        @About(value = "Where it is.", prose = true) String path,
        @About("When it was last opened or saved.") String at,

        @About(value = "Whether it stays in the list, however old it gets.", otherwise = "false")
        boolean pinned,

        @About("What was exported of it last.") Optional<LastExport> exported,
        Kept kept) {
    static RecentFile of(Values v) {
        return new RecentFile(v.next(), v.next(), v.next(), v.next(), v.next());
    }

    static final Comparator<RecentFile> LATEST_FIRST = Comparator.comparing(
                    (RecentFile file) -> file.moment().orElse(Instant.EPOCH))
            .reversed();

    private static final Shape<RecentFile> SHAPE = Shape.of(RecentFile.class);

    static RecentFile of(Path path, Instant at) {
        return SHAPE.make(Map.of("path", Raw.of(path.toString()), "at", Raw.of(at.toString())));
    }

    public Path file() {
        return Path.of(path);
    }

    /// Empty where something else wrote no moment there.
    public Optional<Instant> moment() {
        try {
            return Optional.of(Instant.parse(at));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    boolean is(Path other) {
        return path.equals(other.toString());
    }

    /// With all that was known of it before.
    RecentFile knownAs(RecentFile earlier) {
        return SHAPE.with(this, "pinned", earlier.pinned()).exporting(earlier.exported());
    }

    RecentFile exporting(Optional<LastExport> last) {
        return SHAPE.with(this, "exported", last);
    }

    RecentFile turned() {
        return SHAPE.with(this, "pinned", !pinned);
    }
}
