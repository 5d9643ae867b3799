package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// A team with its header; its chips are figures of their own.
///
/// @param sre it carries the SRE mark
/// @param people how many they are, where that is known
/// @param lines what it does for services of others, for a team with room for it
/// @param services the services that stand in it, shown or folded away
public record TeamBox(
        Id id,
        Rect box,
        String name,
        TopologyType type,
        boolean sre,
        Optional<Text> people,
        List<Text> lines,
        List<Id> services,
        boolean collapsed)
        implements Figure {
    public TeamBox {
        lines = List.copyOf(lines);
        services = List.copyOf(services);
    }

    public boolean isUpright() {
        return type == TopologyType.ENABLING;
    }

    /// Nothing stands beneath its header.
    public boolean isBare() {
        return collapsed || services.isEmpty();
    }

    @Override
    public TeamBox moved(double dx, double dy) {
        return new TeamBox(id, box.moved(dx, dy), name, type, sre, people, lines, services, collapsed);
    }
}
