package dev.remit.ui.raci;

import dev.remit.shape.Id;
import java.util.Optional;

/// One line of the grid.
public sealed interface Line {
    /// The name of what the lines below it have in common, and how many they are.
    record Title(String name, int count) implements Line {}

    /// A line with cells.
    ///
    /// @param service the service it is about; where that is the same for all lines, that one
    /// @param activity the activity it is about; empty where the columns are activities
    /// @param code what stands in front of the name: a code, a tier
    record Entry(Id service, Optional<String> activity, String code, String name) implements Line {}
}
