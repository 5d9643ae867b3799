package dev.remit.rule;

import dev.remit.model.ScoreLimits;
import dev.remit.shape.Labelled;

/// How well a team stands, best first.
public enum Level implements Labelled {
    GOLD("Gold"),
    SILVER("Silver"),
    BRONZE("Bronze");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// The best whose limits hold.
    public static Level of(int errors, int warnings, ScoreLimits limits) {
        if (errors <= limits.goldErrors() && warnings <= limits.goldWarnings()) return GOLD;
        return errors <= limits.silverErrors() && warnings <= limits.silverWarnings() ? SILVER : BRONZE;
    }
}
