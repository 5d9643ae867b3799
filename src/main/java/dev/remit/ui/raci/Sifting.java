package dev.remit.ui.raci;

import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.raci.Activity;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Origin;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import java.util.Locale;

/// Looks which lines a sieve lets through.
record Sifting(Sieve sieve, String wanted) {
    Sifting(Sieve sieve) {
        this(sieve, sieve.text().toLowerCase(Locale.ROOT));
    }

    /// A line of one service.
    boolean lets(Row row) {
        return isFitting(row) && reads(row.activity());
    }

    /// A line of one activity of one service.
    boolean lets(Service service, Row row) {
        return isFitting(row)
                && (contains(service.name()) || contains(service.id().text()) || reads(row.activity()));
    }

    /// A line of all activities of one service in which the team takes part.
    boolean lets(Matrix matrix, Id team) {
        if (!contains(matrix.service().name())
                && !contains(matrix.service().id().text())) return false;
        int column = matrix.column(team);
        return switch (sieve.only()) {
            case ALL -> true;
            case WRONG -> matrix.rows().stream().anyMatch(row -> !Check.of(row).isFine());
            case BY_HAND ->
                matrix.rows().stream().anyMatch(row -> isByHand(row.cells().get(column)));
        };
    }

    private boolean isFitting(Row row) {
        return isOfTeam(row) && isOfKind(row);
    }

    private boolean isOfKind(Row row) {
        return switch (sieve.only()) {
            case ALL -> true;
            case WRONG -> !Check.of(row).isFine();
            case BY_HAND -> row.cells().stream().anyMatch(Sifting::isByHand);
        };
    }

    private boolean isOfTeam(Row row) {
        return sieve.team().isEmpty()
                || row.teams(letters -> letters != Letters.NONE).stream()
                        .anyMatch(team -> team.id().equals(sieve.team().get()));
    }

    private boolean reads(Activity activity) {
        return contains(activity.code()) || contains(activity.name().toString());
    }

    private boolean contains(String words) {
        return wanted.isEmpty() || words.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean isByHand(Cell cell) {
        return cell.origin() == Origin.OVERRIDE;
    }
}
