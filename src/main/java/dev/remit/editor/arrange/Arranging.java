package dev.remit.editor.arrange;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Called;
import dev.remit.editor.Grasp;
import dev.remit.editor.State;
import dev.remit.editor.guide.Axis;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A way to arrange what is selected: in line with the one that was chosen last, or spread evenly. What is locked
/// stays.
public enum Arranging {
    LEFT('l', 2, Text.of("Align left")),
    CENTRE('c', 2, Text.of("Align centres")),
    RIGHT('r', 2, Text.of("Align right")),
    TOP('t', 2, Text.of("Align top")),
    MIDDLE('m', 2, Text.of("Align middles")),
    BOTTOM('b', 2, Text.of("Align bottom")),
    ACROSS('h', 3, Text.of("Distribute horizontally")),
    DOWN('v', 3, Text.of("Distribute vertically")),
    GAPS('g', 3, Text.of("Make gaps equal")),
    STACK('k', 2, Text.of("Stack"));

    private final char key;
    private final int least;
    private final Text label;

    /// @param key the letter that chooses it
    /// @param least how many it takes
    Arranging(char key, int least, Text label) {
        this.key = key;
        this.least = least;
        this.label = label;
    }

    public char key() {
        return key;
    }

    public Text label() {
        return label;
    }

    public boolean isPossible(State state) {
        return figures(state).size() >= least;
    }

    /// The state with the selection arranged that way, as one step.
    public State of(State state) {
        var figures = figures(state);
        if (figures.size() < least) return state;
        var ways = ways(figures);
        if (ways.isEmpty()) return state;
        var grasp = Grasp.of(ways.keySet(), state);
        return state.changed(step(Called.together(figures, state.document())), grasp.moved(ways, state));
    }

    private static List<Figure> figures(State state) {
        return Grasp.figures(state.selection().ids(), state);
    }

    private Map<Id, Point> ways(List<Figure> figures) {
        var before = figures.stream().map(Figure::box).toList();
        var after = arranged(before);
        Map<Id, Point> ways = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Point way = after.get(i).corner().minus(before.get(i).corner());
            if (!way.equals(Point.ORIGIN)) ways.put(figures.get(i).id(), way);
        }
        return ways;
    }

    /// The boxes arranged, in the same order; they go by the last of them.
    List<Rect> arranged(List<Rect> boxes) {
        Rect key = boxes.getLast();
        return switch (this) {
            case LEFT -> boxes.stream().map(box -> box.at(key.x(), box.y())).toList();
            case CENTRE ->
                boxes.stream()
                        .map(box -> box.at(middle(key.middleX(), box.width()), box.y()))
                        .toList();
            case RIGHT ->
                boxes.stream()
                        .map(box -> box.at(key.right() - box.width(), box.y()))
                        .toList();
            case TOP -> turned(LEFT, boxes);
            case MIDDLE -> turned(CENTRE, boxes);
            case BOTTOM -> turned(RIGHT, boxes);
            case ACROSS -> new Row(boxes).distributed();
            case DOWN -> turned(ACROSS, boxes);
            case GAPS -> isRow(boxes) ? new Row(boxes).spaced() : turned(GAPS, boxes);
            case STACK -> isRow(boxes) ? new Row(boxes).stacked(boxes.size() - 1) : turned(STACK, boxes);
        };
    }

    private static double middle(double at, double length) {
        return Math.rint(at - length / 2);
    }

    private static List<Rect> turned(Arranging like, List<Rect> boxes) {
        var turned = boxes.stream().map(Axis.UPRIGHT::turn).toList();
        return like.arranged(turned).stream().map(Axis.UPRIGHT::turn).toList();
    }

    /// Whether they stand side by side rather than one beneath the other.
    private static boolean isRow(List<Rect> boxes) {
        Rect middles = Rect.holding(boxes.stream().map(Rect::middle).toList());
        return middles.width() >= middles.height();
    }

    private Text step(Text what) {
        return switch (this) {
            case LEFT -> Text.of("Align {0} left", what);
            case CENTRE -> Text.of("Align the centres of {0}", what);
            case RIGHT -> Text.of("Align {0} right", what);
            case TOP -> Text.of("Align the tops of {0}", what);
            case MIDDLE -> Text.of("Align the middles of {0}", what);
            case BOTTOM -> Text.of("Align the bottoms of {0}", what);
            case ACROSS -> Text.of("Distribute {0} horizontally", what);
            case DOWN -> Text.of("Distribute {0} vertically", what);
            case GAPS -> Text.of("Make gaps between {0} equal", what);
            case STACK -> Text.of("Stack {0}", what);
        };
    }
}
