package dev.remit.model;

import dev.remit.shape.Labelled;

/// How two teams work together (Team Topologies).
public enum InteractionMode implements Labelled {
    COLLABORATION("Collaboration"),
    X_AS_A_SERVICE("X-as-a-Service"),
    FACILITATING("Facilitating");

    private final String label;

    InteractionMode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
