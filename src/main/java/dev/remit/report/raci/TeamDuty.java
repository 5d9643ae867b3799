package dev.remit.report.raci;

import dev.remit.analysis.LetterCounts;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.report.Anchor;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// What one team is for the services in which it has any letter.
///
/// @param services its place in each
/// @param share of all that the organisation answers for; empty where nobody answers for anything
/// @param powerless what it answers for without the authority that takes, one finding a service and activity
record TeamDuty(
        Team team, List<Place> services, LetterCounts.Count count, Optional<Double> share, List<Finding> powerless) {
    TeamDuty {
        services = List.copyOf(services);
        powerless = List.copyOf(powerless);
    }

    /// Where a team stands in the matrix of a service.
    record Place(Matrix matrix, int column) {
        List<dev.remit.raci.Cell> cells() {
            return matrix.rows().stream().map(row -> row.cells().get(column)).toList();
        }
    }

    boolean isAny() {
        return !services.isEmpty();
    }

    /// Where it is told of.
    Anchor place() {
        return Anchor.of("team", team.id());
    }

    /// "Checkout answers for 21 activities of 2 services, 35% of all".
    Text title() {
        if (count.accountable() == 0) return Text.of("{0} answers for nothing", team.name());
        var what = count.accountable() == 1
                ? Text.of("{0} answers for 1 activity", team.name())
                : Text.of("{0} answers for {1} activities", team.name(), count.accountable());
        return powerless.isEmpty()
                ? Text.of("{0}, {1} of all", what, TeamTable.percent(share))
                : Text.of("{0} and lacks the authority for {1} of them", what, powerless.size());
    }
}
