package dev.remit.editor;

import dev.remit.draw.surface.Metrics;
import dev.remit.model.Document;
import java.time.Clock;
import java.time.LocalDate;

/// What the editor is given from outside: who draws a document, who foresees a change, how wide text is, and what time
/// it is.
public record Around(Pictures pictures, Preview preview, Metrics metrics, Clock clock) {
    public static Around drawing(Pictures pictures, Clock clock) {
        return new Around(pictures, Preview.NONE, Metrics.estimated(), clock);
    }

    /// The same for edits that are tried and not made.
    public Around apart() {
        return new Around(pictures.apart(), preview, metrics, clock);
    }

    /// The day the picture is true of, else the clock's.
    LocalDate today(Document document) {
        return document.organisation().asOf().orElseGet(() -> LocalDate.now(clock));
    }
}
