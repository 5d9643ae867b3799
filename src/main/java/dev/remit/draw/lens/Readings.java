package dev.remit.draw.lens;

import dev.remit.draw.Tally;
import dev.remit.shape.Id;
import java.util.Map;

/// What was measured and found elsewhere, for the lenses that do not follow from the document alone.
///
/// @param load the cognitive load of teams
/// @param onCall what being on call asks of teams
/// @param findings of each element itself
public record Readings(Gauge load, Gauge onCall, Map<Id, Tally> findings) {
    /// Nothing is known.
    public static final Readings NONE = new Readings(Gauge.NONE, Gauge.NONE, Map.of());

    public Readings {
        findings = Map.copyOf(findings);
    }

    /// One figure for each team that has one, and the most it should be.
    public record Gauge(Map<Id, Double> figures, double limit) {
        static final Gauge NONE = new Gauge(Map.of(), 1);

        public Gauge {
            figures = Map.copyOf(figures);
        }
    }
}
