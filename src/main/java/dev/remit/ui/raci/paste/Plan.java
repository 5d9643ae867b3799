package dev.remit.ui.raci.paste;

import dev.remit.raci.Mark;
import dev.remit.ui.raci.Spot;
import java.util.List;
import java.util.Map;

/// What pasting a clip would do, before it is done.
///
/// @param wanted what cells are to have
/// @param unread cells of the clip that hold no letter; they are left out
/// @param guesses headings that are almost right; their lines and columns are left out unless somebody says so
/// @param strangers headings of columns that no team is called like, with their letters by line of the grid
/// @param outside how many lines and columns of the clip do not fit into the grid
public record Plan(
        Map<Spot, Mark> wanted,
        List<Unread> unread,
        List<Guess> guesses,
        Map<String, Map<Integer, Mark>> strangers,
        Outside outside) {
    /// Lines and columns that are left out because the grid ends before them.
    public record Outside(int lines, int columns) {
        boolean isNone() {
            return lines == 0 && columns == 0;
        }
    }

    /// Whether all of it goes in as it is, so that nothing need be asked.
    public boolean isPlain() {
        return unread.isEmpty() && guesses.isEmpty() && strangers.isEmpty() && outside.isNone();
    }
}
