package dev.remit.draw;

import dev.remit.model.OperatingModel;

/// The left edge of a chip: who runs the service.
public enum Band {
    /// All in the team's colour: it builds and runs.
    TEAM,
    /// The team's colour with a thin outline in that of SRE: SRE is consulted.
    OUTLINED,
    /// Two thirds team, one third SRE: SRE people work in the team.
    TWO_THIRDS,
    /// Half team, half SRE: they share the pager.
    HALVES,
    /// All in the colour of SRE: it runs the service.
    SRE,
    /// Striped: handed to operations.
    STRIPES,
    /// Nobody decided, or nobody owns it.
    NONE;

    static Band of(OperatingModel model) {
        return switch (model) {
            case YBIYRI -> TEAM;
            case SRE_CONSULTED -> OUTLINED;
            case SRE_EMBEDDED -> TWO_THIRDS;
            case SHARED_ONCALL -> HALVES;
            case SRE_RUN -> SRE;
            case OPS_HANDOFF -> STRIPES;
        };
    }
}
