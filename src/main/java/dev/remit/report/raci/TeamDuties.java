package dev.remit.report.raci;

import dev.remit.analysis.LetterCounts;
import dev.remit.model.Letters;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.report.Request;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each team is for all services. Matrices and findings are gone through once for all teams: once a team would
/// take a thousand times as long where there are a thousand of them.
final class TeamDuties {
    private final LetterCounts counts;
    private final Map<Id, List<TeamDuty.Place>> places = new HashMap<>();
    private final Map<Id, List<Finding>> powerless = new HashMap<>();

    private TeamDuties(LetterCounts counts) {
        this.counts = counts;
    }

    static TeamDuties of(Request request) {
        var duties = new TeamDuties(request.facts().letterCounts());
        request.facts().raci().matrices().forEach(duties::add);
        request.findings().of("RAC-006").forEach(duties::add);
        return duties;
    }

    TeamDuty of(Team team) {
        return new TeamDuty(
                team,
                places.getOrDefault(team.id(), List.of()),
                counts.of(team),
                counts.share(team),
                powerless.getOrDefault(team.id(), List.of()));
    }

    private void add(Matrix matrix) {
        for (int column = 0; column < matrix.parties().size(); column++) {
            if (hasLetters(matrix, column))
                places.computeIfAbsent(matrix.parties().get(column).team().id(), none -> new ArrayList<>())
                        .add(new TeamDuty.Place(matrix, column));
        }
    }

    private static boolean hasLetters(Matrix matrix, int column) {
        for (var row : matrix.letters()) if (row.get(column) != Letters.NONE) return true;
        return false;
    }

    private void add(Finding finding) {
        for (Id element : finding.elements())
            powerless.computeIfAbsent(element, none -> new ArrayList<>()).add(finding);
    }
}
