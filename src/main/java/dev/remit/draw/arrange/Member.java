package dev.remit.draw.arrange;

import dev.remit.model.Team;
import dev.remit.model.TopologyType;

/// A team to be placed, and how many chips stand in it.
record Member(Team team, int chips) {
    static final double UPRIGHT_HEIGHT = 272;

    /// In columns of that width.
    TeamForm form(double width) {
        return TeamForm.of(team, chips, width);
    }

    /// With so many columns of chips, or more where it would not lie otherwise.
    TeamForm form(int columns) {
        return TeamForm.lying(team, chips, columns);
    }

    /// The least area it takes with the gaps around it, in any form.
    double needed() {
        double least = Double.POSITIVE_INFINITY;
        for (int columns = 1; columns <= TeamForm.MOST_COLUMNS; columns++) {
            var form = form(columns);
            double area = (form.width() + Columns.BETWEEN_COLUMNS) * (form.height() + Columns.BETWEEN_TEAMS);
            least = Math.min(least, area);
        }
        return least;
    }

    boolean isUpright() {
        return team.is(TopologyType.ENABLING);
    }

    Block upright() {
        var form = form(1);
        return Block.of(team.id(), form.width(), Math.max(UPRIGHT_HEIGHT, form.height()));
    }
}
