package dev.remit.report.transition;

import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An A that moves: an activity of a service for which other teams answer than before.
record Move(Service service, Activity activity, List<Team> from, List<Team> to) {
    /// Of the services there are before and after, in the order of their ids and of the activities.
    static List<Move> between(Raci before, Raci after) {
        Map<Id, Matrix> known = new HashMap<>();
        before.matrices().forEach(matrix -> known.put(matrix.service().id(), matrix));
        var moves = new ArrayList<Move>();
        for (Matrix matrix : after.matrices())
            Optional.ofNullable(known.get(matrix.service().id())).ifPresent(was -> add(was, matrix, moves));
        return List.copyOf(moves);
    }

    private static void add(Matrix before, Matrix after, List<Move> moves) {
        for (Row row : after.rows()) before.row(row.activity().code()).ifPresent(was -> add(was, row, after, moves));
    }

    private static void add(Row was, Row row, Matrix matrix, List<Move> moves) {
        if (ids(was.accountable()).equals(ids(row.accountable()))) return;
        moves.add(new Move(matrix.service(), row.activity(), was.accountable(), row.accountable()));
    }

    private static List<Id> ids(List<Team> teams) {
        return teams.stream().map(Team::id).sorted().toList();
    }
}
