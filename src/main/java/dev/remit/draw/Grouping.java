package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.FlowDirection;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;

/// Teams that belong together, seen as the area behind them.
///
/// @param teams those of them that are shown
public record Grouping(Id id, Rect box, Kind kind, Text label, FlowDirection flow, List<Id> teams) implements Figure {
    public Grouping {
        teams = List.copyOf(teams);
    }

    /// What holds the teams together.
    public enum Kind {
        VALUE_STREAM,
        PLATFORM
    }

    @Override
    public Grouping moved(double dx, double dy) {
        return in(box.moved(dx, dy));
    }

    Grouping in(Rect other) {
        return new Grouping(id, other, kind, label, flow, teams);
    }
}
