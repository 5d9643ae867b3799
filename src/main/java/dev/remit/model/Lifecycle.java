package dev.remit.model;

import dev.remit.shape.Labelled;

/// Where a service stands between idea and retirement. LIMITED, GA and DEPRECATED are in production.
public enum Lifecycle implements Labelled {
    IDEA("Idea"),
    DEVELOPMENT("Development"),
    LIMITED("Limited"),
    GA("Generally available"),
    DEPRECATED("Deprecated"),
    RETIRED("Retired");

    private final String label;

    Lifecycle(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Users depend on it.
    public boolean isLive() {
        return this == LIMITED || this == GA || this == DEPRECATED;
    }
}
