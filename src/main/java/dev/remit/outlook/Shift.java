package dev.remit.outlook;

import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Measure;
import dev.remit.text.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A figure of a team or service that becomes another.
///
/// @param of the name of the team or service
public record Shift(String of, Figure before, Figure after) {
    private static final Map<String, String> LIMITS = Map.of("index", "1", "hand-offs", "2");

    /// "Platform: cognitive load index 0.72 → 1.11 (limit 1)".
    public Text text() {
        String title = lower(after.title().toString());
        return Optional.ofNullable(LIMITS.get(after.name()))
                .map(limit -> Text.of("{0}: {1} {2} → {3} (limit {4})", of, title, shown(before), shown(after), limit))
                .orElseGet(() -> Text.of("{0}: {1} {2} → {3}", of, title, shown(before), shown(after)));
    }

    /// An index with two digits, as the map says it.
    private static String shown(Figure figure) {
        return figure.value()
                .map(value -> figure.measure() == Measure.INDEX
                        ? String.format(Locale.ROOT, "%.2f", value)
                        : figure.measure().shown(value))
                .orElse("not known");
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
