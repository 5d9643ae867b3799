package dev.remit.model;

import dev.remit.shape.Labelled;

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
}
