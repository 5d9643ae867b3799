package dev.remit.ui.raci;

import dev.remit.model.Letters;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often each letter stands in each column, and how many lines are not well formed. Counted beside the window.
///
/// @param lines how many lines with cells there are
public record Totals(List<Count> columns, int lines, int wrong) {
    public static final Totals NONE = new Totals(List.of(), 0, 0);

    /// Of one column; a cell with R and A counts for both.
    ///
    /// @param both how many have R and A
    public record Count(int accountable, int responsible, int both, int consulted, int informed) {}

    public static Totals of(Tableau tableau, Raci raci) {
        var counting = new Counting(tableau);
        int lines = 0;
        int wrong = 0;
        for (int line = 0; line < tableau.lines().size(); line++) {
            var entry = tableau.entry(line);
            var matrix = entry.flatMap(it -> raci.find(it.service()));
            if (matrix.isEmpty()) continue;
            lines++;
            counting.add(entry.get(), matrix.get());
            if (tableau.check(line, raci).filter(check -> !check.isFine()).isPresent()) wrong++;
        }
        return new Totals(counting.counts(), lines, wrong);
    }

    /// Of a column that is shown; empty while it is not counted yet.
    public Optional<Count> of(int column) {
        return column < columns.size() ? Optional.of(columns.get(column)) : Optional.empty();
    }

    private static final class Counting {
        private static final int KINDS = 5;
        private final Tableau tableau;
        private final Map<String, Integer> places = new HashMap<>();
        private final int[][] counts;

        Counting(Tableau tableau) {
            this.tableau = tableau;
            var columns = tableau.columns();
            for (int column = 0; column < columns.size(); column++)
                places.put(columns.get(column).key(), column);
            counts = new int[columns.size()][KINDS];
        }

        /// Goes by the teams of the service, which are few, and not by the columns, which may be a thousand.
        void add(Line.Entry entry, Matrix matrix) {
            if (entry.activity().isPresent()) {
                var row = matrix.row(entry.activity().get());
                row.ifPresent(it -> {
                    for (int party = 0; party < matrix.parties().size(); party++)
                        add(
                                matrix.parties().get(party).team().id().text(),
                                it.letters().get(party));
                });
            } else if (tableau.view() instanceof View.OfTeam(var team)) {
                int column = matrix.column(team);
                if (column >= 0)
                    matrix.rows()
                            .forEach(row ->
                                    add(row.activity().code(), row.letters().get(column)));
            }
        }

        private void add(String key, Letters letters) {
            Integer column = places.get(key);
            if (column == null) return;
            int[] count = counts[column];
            if (letters.isAccountable()) count[0]++;
            if (letters.isResponsible()) count[1]++;
            if (letters == Letters.R_AND_A) count[2]++;
            if (letters == Letters.C) count[3]++;
            if (letters == Letters.I) count[4]++;
        }

        List<Count> counts() {
            return Arrays.stream(counts)
                    .map(count -> new Count(count[0], count[1], count[2], count[3], count[4]))
                    .toList();
        }
    }
}
