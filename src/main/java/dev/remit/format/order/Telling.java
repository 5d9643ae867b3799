package dev.remit.format.order;

import dev.remit.report.Spread;
import dev.remit.report.Variant;
import java.util.Set;

/// How a report is told.
///
/// @param sections the ids of those that are wanted; all where there is none
public record Telling(Variant variant, Spread spread, Set<String> sections) {
    public static final Telling USUAL = new Telling(Variant.RACI, Spread.LONG, Set.of());

    public Telling {
        sections = Set.copyOf(sections);
    }

    public Telling in(Variant other) {
        return new Telling(other, spread, sections);
    }

    public Telling spread(Spread other) {
        return new Telling(variant, other, sections);
    }

    public Telling only(Set<String> others) {
        return new Telling(variant, spread, others);
    }
}
