package dev.remit.ui.grid;

import dev.remit.ui.raci.CellWords;
import dev.remit.ui.raci.Column;
import dev.remit.ui.raci.Line;
import dev.remit.ui.raci.Workspace;

/// What is told of the place under the pointer: a cell in full, or a name that may be cut where it stands.
record Hint(Workspace workspace, Frame frame) {
    String at(double x, double y) {
        var tableau = workspace.tableau();
        var spot = frame.at(x, y).flatMap(tableau::spot);
        if (spot.isPresent()) return CellWords.of(spot.get(), workspace.raci()).toString();
        if (y < frame.top() || y >= frame.bottom())
            return frame.columnAt(x)
                    .map(tableau.columns()::get)
                    .map(Column::name)
                    .orElse("");
        return frame.lineAt(y).map(tableau.lines()::get).map(Hint::name).orElse("");
    }

    private static String name(Line line) {
        return switch (line) {
            case Line.Title title -> title.name();
            case Line.Entry entry -> entry.name();
        };
    }
}
