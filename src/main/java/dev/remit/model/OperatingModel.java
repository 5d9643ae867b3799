package dev.remit.model;

import dev.remit.shape.Labelled;

/// Who runs a service in production: a closed list, from "you build it, you run it" to a separate operations team.
public enum OperatingModel implements Labelled {
    /// The building team holds the pager; the default start.
    YBIYRI("You build it, you run it"),
    /// The building team holds the pager; SRE gives advice, reviews and tools.
    SRE_CONSULTED("SRE-supported: consulted"),
    /// The building team holds the pager, with one or two SREs in it.
    SRE_EMBEDDED("SRE-supported: embedded"),
    /// Building team and SRE share one rotation.
    SHARED_ONCALL("SRE-supported: shared on-call"),
    /// SRE holds the pager, after a review, and may hand it back.
    SRE_RUN("SRE-run"),
    /// A separate operations team holds the pager.
    OPS_HANDOFF("Handed to operations");

    private final String label;

    OperatingModel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// SRE carries at least half of the pager, so it may ask for a review and a policy.
    public boolean putsSreOnCall() {
        return this == SHARED_ONCALL || this == SRE_RUN;
    }

    /// SRE takes part in some degree.
    public boolean involvesSre() {
        return this != YBIYRI && this != OPS_HANDOFF;
    }
}
