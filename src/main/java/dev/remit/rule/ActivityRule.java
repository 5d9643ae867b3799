package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import java.util.List;
import java.util.stream.IntStream;

/// A rule that looks at one activity of one service in production at a time, in the resolved RACI.
public interface ActivityRule extends Rule {
    /// Whether a row with these letters, by column, is to be reported. Asked once of services whose roles sit
    /// alike.
    boolean concerns(List<Letters> letters, Report report);

    /// Puts into the report what is to be said of a row that concerns the rule.
    void check(Row row, Matrix matrix, Report report);

    @Override
    default void check(Facts facts, Report report) {
        var concerning = new ByLetters<>(letters -> places(letters, report));
        for (Service service : facts.production()) {
            var matrix = facts.raci().matrix(service);
            for (int place : concerning.of(matrix)) check(matrix.rows().get(place), matrix, report);
        }
    }

    private List<Integer> places(List<List<Letters>> letters, Report report) {
        return IntStream.range(0, letters.size())
                .filter(place -> concerns(letters.get(place), report))
                .boxed()
                .toList();
    }
}
