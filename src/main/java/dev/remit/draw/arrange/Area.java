package dev.remit.draw.arrange;

import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;

/// Which part of the map a team without a grouping belongs to.
enum Area {
    /// Teams that deliver.
    ABOVE(1.3),
    /// Teams the others stand on: platforms, SRE, and who owns no service.
    BENEATH(4),
    /// Teams that help others, upright.
    SIDE(0.5);

    private final double ratio;

    Area(double ratio) {
        this.ratio = ratio;
    }

    /// Of width to height, as wanted for its teams together.
    double ratio() {
        return ratio;
    }

    static Area of(Team team, Shown shown) {
        if (team.is(TopologyType.ENABLING)) return SIDE;
        boolean supports = team.is(TopologyType.PLATFORM) || team.is(Specialism.SRE);
        boolean delivers =
                team.is(TopologyType.STREAM_ALIGNED) || !shown.services(team).isEmpty();
        return supports || !delivers ? BENEATH : ABOVE;
    }
}
