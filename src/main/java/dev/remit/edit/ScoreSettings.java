package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.ScoreLimits;
import dev.remit.model.Settings;
import dev.remit.shape.Shape;
import java.util.Optional;

/// How many findings a team may have for each level in this document.
public final class ScoreSettings {
    private static final Shape<Document> DOCUMENT = Shape.of(Document.class);
    private static final Shape<Settings> SETTINGS = Shape.of(Settings.class);

    private ScoreSettings() {}

    /// Sets one of the limits by its name; limits that are all standard are not written.
    public static Edit limit(String name, int most) {
        return document -> {
            var limits = document.settings().score().orElse(ScoreLimits.STANDARD);
            var changed = ScoreLimits.SHAPE.with(limits, name, most);
            return with(document, Optional.of(changed).filter(it -> !it.equals(ScoreLimits.STANDARD)));
        };
    }

    /// The standard limits count again.
    public static Edit forget() {
        return document -> with(document, Optional.empty());
    }

    private static Document with(Document document, Optional<ScoreLimits> limits) {
        return DOCUMENT.with(document, "settings", SETTINGS.with(document.settings(), "score", limits));
    }
}
