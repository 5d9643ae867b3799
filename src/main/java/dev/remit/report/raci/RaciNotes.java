package dev.remit.report.raci;

import dev.remit.raci.Matrix;
import dev.remit.raci.Origin;
import dev.remit.report.Block;
import dev.remit.report.Note;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// What stands beneath a matrix: letters taken away by hand, which leave no tile to mark, and what is wrong with rows.
final class RaciNotes {
    private RaciNotes() {}

    static List<Block> of(Matrix matrix, List<Finding> findings) {
        return Stream.concat(withdrawn(matrix), findings.stream().map(RaciNotes::told))
                .<Block>map(sentence -> new Note(sentence.toString()))
                .toList();
    }

    private static Stream<Text> withdrawn(Matrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isEmpty() && cell.origin() == Origin.OVERRIDE)
                .map(cell -> Text.of(
                        "{0}, {1}: no letter, set by hand. {2}",
                        cell.activity().code(), cell.team().name(), RaciTile.byHand(cell)));
    }

    private static Text told(Finding finding) {
        return Text.of("{0} {1}: {2}", finding.severity().label(), finding.rule(), finding.message());
    }
}
