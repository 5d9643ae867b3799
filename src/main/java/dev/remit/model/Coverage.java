package dev.remit.model;

import dev.remit.shape.Labelled;

/// When a rotation answers, least first.
public enum Coverage implements Labelled {
    NONE("No coverage"),
    BUSINESS_HOURS("Business hours"),
    EXTENDED("Extended hours"),
    FULL_24X7("24×7");

    private final String label;

    Coverage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
