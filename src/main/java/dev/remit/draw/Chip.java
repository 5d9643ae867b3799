package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Optional;

/// A service: 176 × 40.
///
/// @param words who runs it, in words
/// @param team the type of the team it stands in, which gives band and backdrop their colours; empty for one alone
/// @param paged somebody is called when it fails
/// @param builder two letters of the team that builds it, where that is not the one it stands in
public record Chip(
        Id id,
        Rect box,
        String name,
        Text words,
        Band band,
        Optional<TopologyType> team,
        Standing standing,
        Optional<Integer> tier,
        boolean paged,
        Objective objective,
        Optional<String> builder)
        implements Figure {
    @Override
    public Chip moved(double dx, double dy) {
        var there = box.moved(dx, dy);
        return new Chip(id, there, name, words, band, team, standing, tier, paged, objective, builder);
    }
}
