package dev.remit.ui.panel.finding;

import dev.remit.text.Text;
import dev.remit.ui.session.Days;
import dev.remit.ui.triage.Chronicle;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Listed;

/// What is said of findings beside their messages.
final class FindingWords {
    private FindingWords() {}

    /// Whether it is ignored, new or neither, in a word.
    static Text standing(Line line, Chronicle chronicle) {
        if (line.ignored().isPresent()) return Text.of("Ignored");
        return isNew(line, chronicle) ? Text.of("New") : Text.of("Open");
    }

    /// The same as a sentence.
    static Text told(Line line, Chronicle chronicle) {
        if (isNew(line, chronicle)) return Text.of("New: it was not there when the document was last opened or saved.");
        return chronicle
                .since(line.fingerprint())
                .map(day -> Text.of("First seen on {0}.", Days.of(day)))
                .orElseGet(() -> Text.of("Seen for the first time."));
    }

    static Text spoken(Listed.Group group) {
        var count = group.count() == 1 ? Text.of("1 finding") : Text.of("{0} findings", group.count());
        return group.folded()
                ? Text.of("{0}, {1}, folded", group.title(), count)
                : Text.of("{0}, {1}", group.title(), count);
    }

    /// Before anything was noted nothing can be called new.
    private static boolean isNew(Line line, Chronicle chronicle) {
        return !chronicle.days().isEmpty()
                && chronicle.since(line.fingerprint()).isEmpty();
    }
}
