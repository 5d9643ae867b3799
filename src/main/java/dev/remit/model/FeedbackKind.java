package dev.remit.model;

import dev.remit.shape.Labelled;

/// What production tells the team that builds.
public enum FeedbackKind implements Labelled {
    SLO_REPORT("SLO report"),
    INCIDENTS("Incidents"),
    POSTMORTEMS("Postmortems"),
    USAGE("Usage"),
    CUSTOMER_FEEDBACK("Customer feedback"),
    SECURITY("Security"),
    COST("Cost");

    private final String label;

    FeedbackKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
