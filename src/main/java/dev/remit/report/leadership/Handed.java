package dev.remit.report.leadership;

import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;

/// The activities that other teams answer for than before, of services that were there before.
record Handed(Raci before, List<Matrix> after) {
    int count() {
        return after.stream().mapToInt(this::count).sum();
    }

    long services() {
        return after.stream().filter(matrix -> count(matrix) > 0).count();
    }

    private int count(Matrix matrix) {
        Optional<Matrix> was = before.find(matrix.service().id());
        if (was.isEmpty()) return 0;
        return (int) matrix.rows().stream()
                .filter(row -> was.get()
                        .row(row.activity().code())
                        .filter(old -> !answering(old).equals(answering(row)))
                        .isPresent())
                .count();
    }

    private static List<Id> answering(Row row) {
        return row.accountable().stream().map(Team::id).sorted().toList();
    }
}
