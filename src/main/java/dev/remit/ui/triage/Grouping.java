package dev.remit.ui.triage;

import dev.remit.shape.Labelled;

/// What findings are put together by.
public enum Grouping implements Labelled {
    RULE("Rule"),
    TEAM("Team"),
    SEVERITY("Severity"),
    NONE("Nothing");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
