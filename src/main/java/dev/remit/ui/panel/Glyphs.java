package dev.remit.ui.panel;

import dev.remit.model.Element;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.model.ValueStream;
import dev.remit.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The small shape of an element beside its name: the one it has on the map.
final class Glyphs {
    private Glyphs() {}

    static Node of(Element element) {
        return switch (element) {
            case Team team -> team.roleGroup() ? Icon.PEOPLE.node(13) : box(team);
            case Service service -> shape("glyph-service");
            case ValueStream stream -> shape("glyph-value-stream");
            case PlatformGroup group -> shape("glyph-platform-group");
            default -> shape("glyph-other");
        };
    }

    /// An SRE team carries its edge here too.
    private static Node box(Team team) {
        var shape = shape(style(team.topologyType()));
        if (team.is(Specialism.SRE)) shape.getStyleClass().add("glyph-sre");
        return shape;
    }

    static Region shape(String style) {
        var shape = new Region();
        shape.getStyleClass().addAll("glyph", style);
        return shape;
    }

    private static String style(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> "glyph-stream";
            case PLATFORM -> "glyph-platform";
            case ENABLING -> "glyph-enabling";
            case COMPLICATED_SUBSYSTEM -> "glyph-subsystem";
            case UNDEFINED -> "glyph-undefined";
        };
    }
}
