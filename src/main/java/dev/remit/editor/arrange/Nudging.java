package dev.remit.editor.arrange;

import dev.remit.draw.geometry.Point;
import dev.remit.edit.Edit;
import dev.remit.editor.Grasp;
import dev.remit.editor.Held;
import dev.remit.editor.Snap;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A push with an arrow key: by the grid, with Shift five times as far, with Z a single pixel.
///
/// @param key the same for pushes of the same things, which are one step as long as they follow each other
public record Nudging(Text label, Edit edit, String key) {
    private static final int FAR = 5 * Snap.GRID;

    /// Empty where nothing selected can be pushed.
    ///
    /// @param across −1 for left, 1 for right
    /// @param down −1 for up, 1 for down
    public static Optional<Nudging> of(int across, int down, Set<Held> held, State state) {
        var grasp = Grasp.of(state.selection().ids(), state);
        if (grasp.isEmpty()) return Optional.empty();
        int step = held.contains(Held.FREE) ? 1 : held.contains(Held.SHIFT) ? FAR : Snap.GRID;
        String key = grasp.ids().stream().map(Id::text).sorted().collect(Collectors.joining(" ", "nudge ", ""));
        Edit edit = grasp.moved(new Point(across * step, down * step), state);
        return Optional.of(new Nudging(Text.of("Move {0}", grasp.called(state)), edit, key));
    }
}
