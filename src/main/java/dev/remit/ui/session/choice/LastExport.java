package dev.remit.ui.session.choice;

import dev.remit.format.order.Presets;
import dev.remit.format.order.Wish;
import dev.remit.model.ExportPreset;
import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import dev.remit.text.Outcome;
import java.nio.file.Path;

/// What was exported last of a document, and where to.
@About("What was exported last of a document, and where to.")
public record LastExport(
        @About(value = "Where the file is.", prose = true) String path,
        @About("What was chosen.") ExportPreset what,
        Kept kept) {
    public static LastExport of(Values v) {
        return new LastExport(v.next(), v.next(), v.next());
    }

    public static LastExport of(Wish wish, Path path) {
        return new LastExport(path.toString(), Presets.of("last", wish), Kept.NONE);
    }

    public Path file() {
        return Path.of(path);
    }

    /// Refused where an older or newer Remit chose what this one does not know.
    public Outcome<Wish> wish() {
        return Presets.wish(what);
    }
}
