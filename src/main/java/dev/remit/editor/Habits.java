package dev.remit.editor;

import dev.remit.model.InteractionMode;

/// How somebody likes to draw. It is no part of the document.
///
/// @param grid what is moved stops on the grid
/// @param guides what is moved stops in line with its neighbours
/// @param keepsTool a tool stays in hand after it was used
/// @param mode how teams were connected last
public record Habits(boolean grid, boolean guides, boolean keepsTool, InteractionMode mode) {
    public static final Habits USUAL = new Habits(true, true, false, InteractionMode.X_AS_A_SERVICE);

    public Habits turningGrid() {
        return new Habits(!grid, guides, keepsTool, mode);
    }

    public Habits turningGuides() {
        return new Habits(grid, !guides, keepsTool, mode);
    }

    /// With nothing to stop at.
    public Habits free() {
        return new Habits(false, false, keepsTool, mode);
    }

    public Habits turningToolLock() {
        return new Habits(grid, guides, !keepsTool, mode);
    }

    public Habits connecting(InteractionMode other) {
        return other == mode ? this : new Habits(grid, guides, keepsTool, other);
    }
}
