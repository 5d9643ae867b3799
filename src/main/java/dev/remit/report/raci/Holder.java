package dev.remit.report.raci;

import dev.remit.raci.Matrix;
import dev.remit.raci.Party;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A team and the number of activities of one service that it answers for.
record Holder(String team, int activities) {
    /// All teams that answer for any, most activities first.
    static List<Holder> of(Matrix matrix) {
        return IntStream.range(0, matrix.parties().size())
                .mapToObj(column -> of(matrix, column))
                .filter(holder -> holder.activities() > 0)
                .sorted(Comparator.comparingInt(Holder::activities).reversed())
                .toList();
    }

    static Holder of(Matrix matrix, int column) {
        Party party = matrix.parties().get(column);
        int activities = 0;
        for (var row : matrix.rows()) if (row.letters().get(column).isAccountable()) activities++;
        return new Holder(party.team().name(), activities);
    }
}
