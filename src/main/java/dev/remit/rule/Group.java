package dev.remit.rule;

import dev.remit.shape.Labelled;
import java.util.Arrays;

/// What a rule is about, as the letters of its code say.
public enum Group implements Labelled {
    INT("Integrity"),
    OWN("Ownership"),
    OPM("Operating model and SRE engagement"),
    ONC("On-call and capacity"),
    SLO("Reliability and objectives"),
    TOP("Topology and interactions"),
    FLW("Delivery flow and hand-offs"),
    RAC("RACI"),
    SEC("Security and compliance"),
    DAT("Data quality"),
    SCN("Plans"),
    APP("Remit itself");

    private final String label;

    Group(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Of a code such as `OWN-001`.
    public static Group of(String code) {
        return Arrays.stream(values())
                .filter(each -> code.startsWith(each.name() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No group has the rule " + code));
    }
}
