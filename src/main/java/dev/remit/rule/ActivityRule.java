package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;

/// A rule that looks at one activity of one service in production at a time, in the resolved RACI.
public interface ActivityRule extends Rule {
    void check(Row row, Matrix matrix, Report report);

    @Override
    default void check(Facts facts, Report report) {
        for (Service service : facts.production()) {
            var matrix = facts.raci().matrix(service);
            for (Row row : matrix.rows()) check(row, matrix, report);
        }
    }
}
