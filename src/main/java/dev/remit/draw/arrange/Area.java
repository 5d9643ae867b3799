package dev.remit.draw.arrange;

import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;

/// Which part of the map a team without a grouping belongs to.
enum Area {
    /// Teams that deliver.
    ABOVE,
    /// Teams the others stand on: platforms, SRE, and who owns no service.
    BENEATH,
    /// Teams that help others, upright.
    SIDE;

    static Area of(Team team, Shown shown) {
        if (team.is(TopologyType.ENABLING)) return SIDE;
        boolean supports = team.is(TopologyType.PLATFORM) || team.is(Specialism.SRE);
        boolean delivers =
                team.is(TopologyType.STREAM_ALIGNED) || !shown.services(team).isEmpty();
        return supports || !delivers ? BENEATH : ABOVE;
    }
}
