package dev.remit.model;

import dev.remit.shape.Labelled;

/// What members of a team can do.
public enum Skill implements Labelled {
    SOFTWARE("Software"),
    SYSTEMS("Systems"),
    NETWORK("Network"),
    DATABASE("Database"),
    SECURITY("Security"),
    TEST("Test"),
    RELEASE("Release"),
    PRODUCT("Product"),
    UX("UX"),
    DATA("Data");

    private final String label;

    Skill(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
