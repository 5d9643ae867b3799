package dev.remit.analysis;

import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Who writes a change of a service (R of DEV-01), approves it for production (A of REL-02) and deploys it (R of
/// REL-03).
public record ReleaseDuty(List<Team> writing, List<Team> approving, List<Team> deploying) {
    public ReleaseDuty {
        writing = List.copyOf(writing);
        approving = List.copyOf(approving);
        deploying = List.copyOf(deploying);
    }

    public static ReleaseDuty of(Matrix matrix) {
        return new ReleaseDuty(
                teams(matrix, "DEV-01", Row::responsible),
                teams(matrix, "REL-02", Row::accountable),
                teams(matrix, "REL-03", Row::responsible));
    }

    /// Whether no team deploys what it approved; unknown while nobody approves or nobody deploys.
    public Optional<Boolean> isSeparate() {
        if (approving.isEmpty() || deploying.isEmpty()) return Optional.empty();
        return Optional.of(deploying.stream().noneMatch(approving::contains));
    }

    /// The team that writes, approves and deploys.
    public Optional<Team> alone() {
        return writing.stream()
                .filter(deploying::contains)
                .filter(approving::contains)
                .findFirst();
    }

    private static List<Team> teams(Matrix matrix, String activity, Function<Row, List<Team>> which) {
        return matrix.row(activity).map(which).orElse(List.of());
    }
}
