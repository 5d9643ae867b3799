package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.FlowDirection;
import dev.remit.shape.Id;
import dev.remit.text.Text;

/// Teams that belong together, seen as the area behind them.
public record Grouping(Id id, Rect box, Kind kind, Text label, FlowDirection flow) implements Figure {
    /// What holds the teams together.
    public enum Kind {
        VALUE_STREAM,
        PLATFORM
    }
}
