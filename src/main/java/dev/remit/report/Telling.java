package dev.remit.report;

import java.util.Set;

/// How a report is told.
///
/// @param sections the ids of those that are wanted; all where there is none
/// @param activities the codes of those that are wanted, likewise
/// @param variant the letters a RACI by service is told with
public record Telling(Variant variant, Spread spread, Set<String> sections, Set<String> activities) {
    public static final Telling USUAL = new Telling(Variant.RACI, Spread.LONG, Set.of(), Set.of());

    public Telling {
        sections = Set.copyOf(sections);
        activities = Set.copyOf(activities);
    }

    public Telling in(Variant other) {
        return new Telling(other, spread, sections, activities);
    }

    public Telling spread(Spread other) {
        return new Telling(variant, other, sections, activities);
    }

    public Telling only(Set<String> others) {
        return new Telling(variant, spread, others, activities);
    }

    public Telling on(Set<String> codes) {
        return new Telling(variant, spread, sections, codes);
    }

    /// Whether a section is to be told.
    public boolean wants(Section section) {
        return sections.isEmpty() || sections.contains(section.id());
    }

    public boolean wantsActivity(String code) {
        return activities.isEmpty() || activities.contains(code);
    }
}
