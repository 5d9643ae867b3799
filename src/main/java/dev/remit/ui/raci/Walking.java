package dev.remit.ui.raci;

import dev.remit.model.Letters;

/// Where the cursor goes from a cell. It never stands on a title.
final class Walking {
    private Walking() {}

    static Place from(Place from, Way way, Reach reach, Workspace workspace) {
        var tableau = workspace.tableau();
        return switch (reach) {
            case STEP -> step(from, way, tableau);
            case PAGE -> steps(from, way, workspace.page(), tableau);
            case END -> end(from, way, tableau);
            case EDGE -> edge(from, way, workspace);
        };
    }

    /// The cell to the right; after the last one the first of the next line.
    static Place next(Workspace workspace) {
        var tableau = workspace.tableau();
        var at = workspace.cursor();
        var right = step(at, Way.RIGHT, tableau);
        if (!right.equals(at)) return right;
        var down = step(at, Way.DOWN, tableau);
        return down.equals(at) ? at : new Place(down.line(), 0);
    }

    static Place previous(Workspace workspace) {
        var tableau = workspace.tableau();
        var at = workspace.cursor();
        var left = step(at, Way.LEFT, tableau);
        if (!left.equals(at)) return left;
        var up = step(at, Way.UP, tableau);
        return up.equals(at) ? at : new Place(up.line(), tableau.columns().size() - 1);
    }

    /// The cell at the place or, where there is none, the one nearest to it.
    static Place nearest(Place to, Tableau tableau) {
        int line = Math.clamp(to.line(), 0, Math.max(0, tableau.lines().size() - 1));
        int column = Math.clamp(to.column(), 0, Math.max(0, tableau.columns().size() - 1));
        var place = new Place(line, column);
        if (tableau.entry(line).isPresent()) return place;
        var below = step(place, Way.DOWN, tableau);
        return below.equals(place) ? step(place, Way.UP, tableau) : below;
    }

    private static Place steps(Place from, Way way, int count, Tableau tableau) {
        var at = from;
        for (int step = 0; step < count; step++) at = step(at, way, tableau);
        return at;
    }

    private static Place step(Place from, Way way, Tableau tableau) {
        int line = from.line() + way.lines();
        int column = from.column() + way.columns();
        while (way.lines() != 0 && isLine(line, tableau) && tableau.entry(line).isEmpty()) line += way.lines();
        boolean isThere = isLine(line, tableau)
                && column >= 0
                && column < tableau.columns().size();
        return isThere ? new Place(line, column) : from;
    }

    private static boolean isLine(int line, Tableau tableau) {
        return line >= 0 && line < tableau.lines().size();
    }

    private static Place end(Place from, Way way, Tableau tableau) {
        return switch (way) {
            case LEFT -> new Place(from.line(), 0);
            case RIGHT -> new Place(from.line(), Math.max(0, tableau.columns().size() - 1));
            case UP -> nearest(new Place(0, from.column()), tableau);
            case DOWN -> nearest(new Place(tableau.lines().size() - 1, from.column()), tableau);
        };
    }

    /// As in spreadsheets: to the last cell with letters before an empty one, else to the next with letters, else to
    /// the end.
    private static Place edge(Place from, Way way, Workspace workspace) {
        var tableau = workspace.tableau();
        var at = step(from, way, tableau);
        boolean runs = isFilled(from, workspace) && isFilled(at, workspace);
        while (true) {
            var next = step(at, way, tableau);
            boolean isThere = runs ? !isFilled(next, workspace) : isFilled(at, workspace);
            if (next.equals(at) || isThere) return at;
            at = next;
        }
    }

    private static boolean isFilled(Place at, Workspace workspace) {
        return workspace
                .tableau()
                .cell(at, workspace.raci())
                .filter(cell -> cell.letters() != Letters.NONE)
                .isPresent();
    }
}
