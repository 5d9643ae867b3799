package dev.remit.ui.raci;

import dev.remit.edit.RaciOverrides;
import dev.remit.editor.Remark;
import dev.remit.model.Letters;
import dev.remit.model.RaciOverride;
import dev.remit.raci.Cell;
import dev.remit.raci.Mark;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.function.Function;

/// Letters for all selected cells at once.
final class Writing {
    private Writing() {}

    /// A letter that is typed. A second duty joins the first: A, then R. Whoever answered before hands that over.
    static Step write(Mark mark, Workspace workspace) {
        if (mark.supports() && workspace.variant() == Variant.RACI) return withoutSupport(workspace);
        var whole = workspace.typed().map(before -> joined(before, mark)).orElse(mark);
        var wishes = wishing(workspace, whole, cell -> whole);
        wishes.handOver();
        return new Step(workspace.typing(whole), wishes.deed(Deeds.Kind.WRITE));
    }

    private static Mark joined(Mark before, Mark mark) {
        return before.letters().isDuty() && mark.letters().isDuty() ? before.and(mark) : mark;
    }

    private static Step withoutSupport(Workspace workspace) {
        var why = Remark.of(Text.of("S is a letter of RASCI. Turn RASCI on above the grid to use it."));
        return new Step(workspace, Optional.of(Deed.refused(why)));
    }

    /// One letter more or less. With an A more, another team answers beside the first.
    static Step toggle(Letters letter, Workspace workspace) {
        boolean isOn = workspace.cell().filter(cell -> has(cell, letter)).isPresent();
        var wishes = wishing(workspace, Mark.of(letter), cell -> isOn ? less(cell, letter) : more(cell, letter));
        return new Step(workspace, wishes.deed(Deeds.Kind.WRITE));
    }

    private static boolean has(Cell cell, Letters letter) {
        return switch (letter) {
            case A -> cell.letters().isAccountable();
            case R -> cell.letters().isResponsible();
            case C, I, R_AND_A, NONE -> cell.letters() == letter;
        };
    }

    private static Mark more(Cell cell, Letters letter) {
        return letter.isDuty() ? cell.mark().and(Mark.of(letter)) : Mark.of(letter);
    }

    private static Mark less(Cell cell, Letters letter) {
        if (!has(cell, letter)) return cell.mark();
        if (cell.letters() != Letters.R_AND_A) return Mark.NONE;
        return Mark.of(letter == Letters.A ? Letters.R : Letters.A);
    }

    /// What is chosen from the list of all.
    static Step put(Mark mark, Workspace workspace) {
        var wishes = wishing(workspace, mark, cell -> mark);
        wishes.handOver();
        return new Step(workspace.untyped(), wishes.deed(Deeds.Kind.WRITE));
    }

    /// Only the team at the cursor answers.
    static Step alone(Workspace workspace) {
        var wishes = new Wishes(workspace);
        workspace.spot().ifPresent(spot -> {
            var mark = spot.in(workspace.raci()).map(Cell::mark).orElse(Mark.NONE);
            if (!mark.letters().isAccountable()) wishes.want(spot, mark.and(Mark.of(Letters.A)));
            wishes.others(spot).forEach(other -> wishes.want(other, Mark.of(Letters.R)));
        });
        return new Step(workspace.untyped(), wishes.deed(Deeds.Kind.WRITE));
    }

    /// @param closed what a cell would have whose team fills no role
    /// @param open what any other is to have
    private static Wishes wishing(Workspace workspace, Mark closed, Function<Cell, Mark> open) {
        var wishes = new Wishes(workspace);
        for (Spot spot : workspace.selected())
            wishes.want(spot, spot.in(workspace.raci()).map(open).orElse(closed));
        return wishes;
    }

    /// Nothing is set by hand for the selected cells any more.
    static Step giveBack(Workspace workspace) {
        var cells = workspace.selected().stream()
                .flatMap(spot -> spot.in(workspace.raci()).stream())
                .filter(cell -> !cell.overrides().isEmpty())
                .toList();
        if (cells.isEmpty()) return Spreading.giveBack(workspace);
        var ids = cells.stream()
                .flatMap(cell -> cell.overrides().stream())
                .map(RaciOverride::id)
                .toList();
        var label = cells.size() == 1
                ? Text.of(
                        "Return {0} to what is derived",
                        Deeds.name(workspace.selected().getFirst(), workspace.raci()))
                : Text.of("Return {0} cells to what is derived", cells.size());
        return new Step(workspace.untyped(), Optional.of(new Deed(label, RaciOverrides.remove(ids), Optional.empty())));
    }
}
