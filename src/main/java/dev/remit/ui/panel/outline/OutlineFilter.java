package dev.remit.ui.panel.outline;

import dev.remit.model.Element;
import dev.remit.text.Text;
import dev.remit.ui.search.Ground;
import dev.remit.ui.search.Query;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the outline is narrowed to: words of a name, and filters such as `type:platform`.
///
/// @param query empty where what was typed is not understood
/// @param unclear why it is not
record OutlineFilter(Optional<Query> query, Optional<Text> unclear) {
    static final OutlineFilter NONE = new OutlineFilter(Optional.of(new Query("", List.of())), Optional.empty());

    static OutlineFilter read(String typed) {
        return switch (Query.read(typed)) {
            case Query.Reading.Understood understood ->
                new OutlineFilter(Optional.of(understood.query()), Optional.empty());
            case Query.Reading.Unclear unclear -> new OutlineFilter(Optional.empty(), Optional.of(unclear.sentence()));
        };
    }

    boolean isNarrowing() {
        return query.filter(Query::isEmpty).isEmpty();
    }

    /// Whether it asks for what only a check finds out.
    boolean needsCheck() {
        return query.filter(it -> !it.filters().isEmpty()).isPresent();
    }

    Predicate<Element> on(Checked checked) {
        if (!isNarrowing()) return element -> true;
        return query.map(it -> it.on(new Ground(checked))).orElse(element -> false);
    }
}
