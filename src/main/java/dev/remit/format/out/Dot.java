package dev.remit.format.out;

import dev.remit.draw.paint.InteractionLook;
import dev.remit.draw.paint.TeamLook;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Token;
import dev.remit.model.InteractionMode;
import dev.remit.model.Strength;
import dev.remit.model.TopologyType;
import dev.remit.shape.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A picture in the language of Graphviz: groupings and teams as clusters, services as nodes. A team that holds nothing
/// is a node itself, since an empty cluster would not be drawn.
final class Dot {
    private static final String STEP = "  ";
    private static final String FONT = "Inter, Helvetica, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();
    private final String title;
    private final Palette palette;
    /// A node inside each box, as arrows of Graphviz lead from node to node and are cut at the edge of a cluster.
    private final Map<String, String> anchors = new HashMap<>();

    Dot(String title, Palette palette) {
        this.title = title;
        this.palette = palette;
    }

    String written(Nested nested) {
        out.append("digraph ").append(quoted(title)).append(" {\n");
        line(
                STEP,
                "graph",
                List.of(
                        set("rankdir", "LR"),
                        set("compound", "true"),
                        set("fontname", FONT),
                        set("fontcolor", colour(Token.FG)),
                        set("bgcolor", colour(Token.CANVAS))));
        line(
                STEP,
                "node",
                List.of(
                        set("shape", "box"),
                        set("style", "rounded,filled"),
                        set("fontname", FONT),
                        set("fontsize", "12"),
                        set("fontcolor", colour(Token.FG)),
                        set("color", colour(Token.CHIP_STROKE)),
                        set("fillcolor", colour(Token.CHIP_FILL))));
        line(
                STEP,
                "edge",
                List.of(
                        set("color", colour(Token.EDGE)),
                        set("fontname", FONT),
                        set("fontsize", "11"),
                        set("fontcolor", colour(Token.FG))));
        nested.boxes().forEach(box -> box(box, STEP));
        nested.lines().forEach(this::line);
        return out.append("}\n").toString();
    }

    private void box(Nested.Box box, String indent) {
        anchors.put(box.key(), anchor(box));
        if (box.inside().isEmpty()) line(indent, box.key(), node(box));
        else cluster(box, indent);
    }

    private static String anchor(Nested.Box box) {
        return box.inside().isEmpty() ? box.key() : anchor(box.inside().getFirst());
    }

    private void cluster(Nested.Box box, String indent) {
        out.append(indent).append("subgraph ").append(cluster(box.key())).append(" {\n");
        line(
                indent + STEP,
                "graph",
                List.of(
                        set("label", box.name()),
                        set("labeljust", "l"),
                        set("style", box.type().map(Dot::style).orElse("rounded,dotted,filled")),
                        set(
                                "color",
                                colour(box.type()
                                        .map(TeamLook::of)
                                        .map(TeamLook::stroke)
                                        .orElse(Token.BORDER_CONTROL))),
                        set(
                                "fillcolor",
                                colour(box.type()
                                        .map(TeamLook::of)
                                        .map(TeamLook::fill)
                                        .orElse(Token.BG_SUBTLE)))));
        box.inside().forEach(each -> box(each, indent + STEP));
        out.append(indent).append("}\n");
    }

    private List<String> node(Nested.Box box) {
        if (box.type().isEmpty()) return List.of(set("label", box.name()));
        var type = box.type().get();
        return List.of(
                set("label", box.name()),
                set("shape", type == TopologyType.COMPLICATED_SUBSYSTEM ? "octagon" : "box"),
                set("style", style(type)),
                set("color", colour(TeamLook.of(type).stroke())),
                set("fillcolor", colour(TeamLook.of(type).fill())));
    }

    private void line(Nested.Line line) {
        String from = anchors.getOrDefault(line.from(), line.from());
        String to = anchors.getOrDefault(line.to(), line.to());
        var looks = switch (line) {
            case Nested.Need need -> looks(need);
            case Nested.Interaction interaction -> looks(interaction.mode());
        };
        String ends = (from.equals(line.from()) ? "" : ", " + set("ltail", cluster(line.from())))
                + (to.equals(line.to()) ? "" : ", " + set("lhead", cluster(line.to())));
        out.append(STEP).append(from).append(" -> ").append(to);
        out.append(" [").append(String.join(", ", looks)).append(ends).append("]\n");
    }

    private static List<String> looks(Nested.Need need) {
        return List.of(set("style", need.strength() == Strength.SOFT ? "dashed" : "solid"));
    }

    /// They do not say what stands left of what.
    private List<String> looks(Optional<InteractionMode> mode) {
        String free = set("constraint", "false");
        if (mode.isEmpty()) return List.of(set("style", "dotted"), set("dir", "none"), free);
        return List.of(
                set("label", Labelled.of(mode.get())),
                set("style", "dashed"),
                set("dir", mode.get() == InteractionMode.COLLABORATION ? "both" : "forward"),
                set("color", colour(InteractionLook.of(mode.get()).stroke())),
                free);
    }

    private void line(String indent, String what, List<String> attributes) {
        out.append(indent).append(what).append(attributes.stream().collect(Collectors.joining(", ", " [", "]\n")));
    }

    private static String cluster(String key) {
        return "cluster_" + key;
    }

    private static String set(String name, String value) {
        return name + "=" + quoted(value);
    }

    /// On one line, with the two signs that mean something in quotes made to mean nothing.
    private static String quoted(String text) {
        return "\"" + OneLine.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String colour(Token token) {
        return palette.colour(token).hex();
    }

    private static String style(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED, ENABLING -> "rounded,filled";
            case PLATFORM, COMPLICATED_SUBSYSTEM -> "filled";
            case UNDEFINED -> "rounded,dotted,filled";
        };
    }
}
