package dev.remit.draw.arrange;

import dev.remit.model.Team;
import dev.remit.model.TopologyType;

/// A team to be placed, and how many chips stand in it.
record Member(Team team, int chips) {
    static final double UPRIGHT_HEIGHT = 272;

    TeamForm form(int columns) {
        return TeamForm.of(team, chips, columns);
    }

    boolean isUpright() {
        return team.is(TopologyType.ENABLING);
    }

    Block upright() {
        var form = form(1);
        return Block.of(team.id(), form.width(), Math.max(UPRIGHT_HEIGHT, form.height()));
    }
}
