package dev.remit.model;

import dev.remit.shape.Labelled;

/// What a team is good at, apart from its topology type. DEVOPS exists so that real organisations can be drawn as they
/// are.
public enum Specialism implements Labelled {
    PRODUCT("Product"),
    SRE("SRE"),
    PLATFORM("Platform"),
    SECURITY("Security"),
    OPERATIONS("Operations"),
    DATABASE("Database"),
    QA("QA"),
    RELEASE("Release"),
    DATA("Data"),
    ARCHITECTURE("Architecture"),
    DEVOPS("DevOps"),
    OTHER("Other");

    private final String label;

    Specialism(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
