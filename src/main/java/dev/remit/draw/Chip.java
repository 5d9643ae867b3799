package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;

/// A service: 176 × 40.
///
/// @param words who runs it, in words
/// @param host the team it stands in, which gives band and backdrop their colours; empty for one alone
/// @param paged somebody is called when it fails
/// @param builder two letters of the team that builds it, where that is not the one it stands in
public record Chip(
        Id id,
        Rect box,
        String name,
        Text words,
        Band band,
        Optional<Host> host,
        Standing standing,
        Optional<Integer> tier,
        boolean paged,
        Objective objective,
        Optional<String> builder)
        implements Figure {
    /// A team a service stands in.
    public record Host(Id id, TopologyType type) {}

    /// The type of the team it stands in.
    public Optional<TopologyType> team() {
        return host.map(Host::type);
    }

    @Override
    public Chip moved(double dx, double dy) {
        var there = box.moved(dx, dy);
        return new Chip(id, there, name, words, band, host, standing, tier, paged, objective, builder);
    }
}
