package dev.remit.outlook;

import dev.remit.model.Letters;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How much of the RACI changes hands.
///
/// @param duties how many activities of how many services have other letters
/// @param accountable in how many of them another team answers
public record Handover(int duties, int accountable) {
    private static final Handover NOTHING = new Handover(0, 0);

    static Handover between(Raci before, Raci after) {
        var old = new HashMap<Id, Matrix>();
        before.matrices().forEach(matrix -> old.put(matrix.service().id(), matrix));
        return after.matrices().stream()
                .map(matrix -> Optional.ofNullable(old.get(matrix.service().id()))
                        .map(was -> between(was, matrix))
                        .orElse(NOTHING))
                .reduce(NOTHING, Handover::and);
    }

    /// Nearly all services keep their teams and letters: those are told by their columns.
    private static Handover between(Matrix before, Matrix after) {
        boolean isSameTeams = teams(before).equals(teams(after));
        return IntStream.range(0, Math.min(before.rows().size(), after.rows().size()))
                .filter(place -> !isSameTeams
                        || !before.rows()
                                .get(place)
                                .letters()
                                .equals(after.rows().get(place).letters()))
                .mapToObj(
                        place -> between(before.rows().get(place), after.rows().get(place)))
                .reduce(NOTHING, Handover::and);
    }

    private static Handover between(Row before, Row after) {
        return new Handover(
                letters(before).equals(letters(after)) ? 0 : 1,
                answering(before).equals(answering(after)) ? 0 : 1);
    }

    private static List<Id> answering(Row row) {
        return row.accountable().stream().map(Team::id).toList();
    }

    private static List<Id> teams(Matrix matrix) {
        return matrix.parties().stream().map(party -> party.team().id()).toList();
    }

    private static Map<Id, Letters> letters(Row row) {
        var letters = new HashMap<Id, Letters>();
        row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .forEach(cell -> letters.put(cell.team().id(), cell.letters()));
        return letters;
    }

    private Handover and(Handover more) {
        return new Handover(duties + more.duties, accountable + more.accountable);
    }

    boolean isNone() {
        return duties == 0;
    }
}
