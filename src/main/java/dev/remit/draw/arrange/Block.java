package dev.remit.draw.arrange;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Something that is arranged as a whole: its size, and what stands in it counted from its top left corner.
record Block(double width, double height, List<Part> parts) {
    static final Block NONE = new Block(0, 0, List.of());

    record Part(Id id, Rect box) {}

    static Block of(Id id, double width, double height) {
        return new Block(width, height, List.of(new Part(id, new Rect(0, 0, width, height))));
    }

    boolean isNone() {
        return parts.isEmpty();
    }

    /// The same with room left on its sides.
    Block padded(double left, double top, double right, double bottom) {
        return new Block(width + left + right, height + top + bottom, moved(left, top));
    }

    /// Both, the other one beside this, tops aligned; without a gap where either is nothing.
    Block beside(Block other, double gap) {
        if (isNone()) return other;
        if (other.isNone()) return this;
        return new Block(
                width + gap + other.width, Math.max(height, other.height), joined(parts, other.moved(width + gap, 0)));
    }

    /// Both, the other one beneath this, left sides aligned; without a gap where either is nothing.
    Block above(Block other, double gap) {
        if (isNone()) return other;
        if (other.isNone()) return this;
        return new Block(
                Math.max(width, other.width), height + gap + other.height, joined(parts, other.moved(0, height + gap)));
    }

    Map<Id, Rect> boxes() {
        var boxes = new HashMap<Id, Rect>();
        parts.forEach(part -> boxes.put(part.id, part.box));
        return boxes;
    }

    /// How far a shape is from the wanted ratio of width to height: 0 for exactly, the same for half and double.
    static double misfit(double width, double height, double ratio) {
        return Math.abs(Math.log(width / height / ratio));
    }

    List<Part> moved(double dx, double dy) {
        return parts.stream()
                .map(part -> new Part(part.id, part.box.moved(dx, dy)))
                .toList();
    }

    private static List<Part> joined(List<Part> some, List<Part> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
