package dev.remit.ui.raci;

import dev.remit.raci.Mark;

/// Takes letters from the first line or column of the selection on to the others.
final class Filling {
    private Filling() {}

    static Step down(Workspace workspace) {
        var block = workspace.selection();
        int top = block.top();
        while (workspace.tableau().entry(top).isEmpty() && top < block.bottom()) top++;
        boolean isOne = top == block.bottom();
        int source = isOne
                ? Walking.from(workspace.cursor(), Way.UP, Reach.STEP, workspace)
                        .line()
                : top;
        var wishes = new Wishes(workspace);
        for (int line = isOne ? top : top + 1; line <= block.bottom(); line++) {
            for (int column = block.left(); column <= block.right(); column++)
                want(new Place(line, column), new Place(source, column), workspace, wishes);
        }
        wishes.handOver();
        return new Step(workspace.untyped(), wishes.deed(Deeds.Kind.FILL_DOWN));
    }

    static Step right(Workspace workspace) {
        var block = workspace.selection();
        boolean isOne = block.left() == block.right();
        int source = isOne ? Math.max(0, block.left() - 1) : block.left();
        var wishes = new Wishes(workspace);
        for (int line = block.top(); line <= block.bottom(); line++) {
            for (int column = source + 1; column <= block.right(); column++)
                want(new Place(line, column), new Place(line, source), workspace, wishes);
        }
        wishes.handOver();
        return new Step(workspace.untyped(), wishes.deed(Deeds.Kind.FILL_RIGHT));
    }

    private static void want(Place to, Place from, Workspace workspace, Wishes wishes) {
        var mark = workspace.tableau().cell(from, workspace.raci()).map(cell -> cell.mark());
        workspace.tableau().spot(to).ifPresent(spot -> wishes.want(spot, mark.orElse(Mark.NONE)));
    }
}
