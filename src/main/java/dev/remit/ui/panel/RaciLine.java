package dev.remit.ui.panel;

import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// One line of the grid: the title of a phase, or an activity.
sealed interface RaciLine {
    record Phase(Text title, int activities) implements RaciLine {}

    record OfRow(Row row) implements RaciLine {}

    /// All lines, a title before the activities of each phase.
    static List<RaciLine> of(Matrix matrix) {
        var lines = new ArrayList<RaciLine>();
        String phase = "";
        for (Row row : matrix.rows()) {
            String title = phase(row);
            if (!title.equals(phase)) lines.add(new Phase(row.activity().phase(), count(title, matrix)));
            phase = title;
            lines.add(new OfRow(row));
        }
        return lines;
    }

    private static int count(String phase, Matrix matrix) {
        return (int)
                matrix.rows().stream().filter(row -> phase(row).equals(phase)).count();
    }

    private static String phase(Row row) {
        return row.activity().phase().toString();
    }
}
