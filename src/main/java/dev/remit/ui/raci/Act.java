package dev.remit.ui.raci;

import dev.remit.model.Letters;
import dev.remit.raci.Mark;

/// What somebody does in the grid.
public sealed interface Act {
    /// Types a letter: it is set in all selected cells, or added to those typed there just before.
    record Write(Mark mark) implements Act {}

    /// Adds one letter, or takes it away where the cell at the cursor has it.
    record Toggle(Letters letter) implements Act {}

    /// Chooses what the selected cells are to have.
    record Put(Mark mark) implements Act {}

    /// Takes all letters from the selected cells.
    record Clear() implements Act {}

    /// The team at the cursor answers, and no other does: those who did do the work.
    record Alone() implements Act {}

    /// Nothing is set by hand in the selected cells any more.
    record Return() implements Act {}

    /// What is set by hand in the cell at the cursor is set for all services of its domain.
    record ForDomain() implements Act {}

    /// The lines below the first have what that has; a single one has what the line above has.
    record FillDown() implements Act {}

    record FillRight() implements Act {}

    record Go(Way way, Reach reach) implements Act {}

    /// Like going, but the cells on the way are selected.
    record Extend(Way way, Reach reach) implements Act {}

    /// Goes on to the next cell, at the end of a line to the next line: Tab.
    record Next() implements Act {}

    record Previous() implements Act {}

    record Point(Place at) implements Act {}

    /// Selects up to there, from where the selection began.
    record Stretch(Place to) implements Act {}

    record All() implements Act {}

    /// Whether it changes letters, rather than where one looks.
    default boolean isWriting() {
        return switch (this) {
            case Write _, Toggle _, Put _, Clear _, Alone _, Return _, ForDomain _, FillDown _, FillRight _ -> true;
            case Go _, Extend _, Next _, Previous _, Point _, Stretch _, All _ -> false;
        };
    }
}
