package dev.remit.model;

import dev.remit.shape.Labelled;
import java.util.Locale;

/// How much a finding matters, worst first.
public enum Severity implements Labelled {
    ERROR("Error"),
    WARNING("Warning"),
    INFO("Information");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// As commands and formats write it: `error`, `warning`, `info`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
