package dev.remit.editor.arrange;

import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Boxes from left to right, spread anew. Each answer has the boxes in the order they were given.
record Row(List<Rect> boxes) {
    private static final double GAP = 24;

    Row {
        boxes = List.copyOf(boxes);
    }

    /// Their middles equally far from each other, the outermost where they are.
    List<Rect> distributed() {
        var order = order();
        double first = boxes.get(order.getFirst()).middleX();
        double step = (boxes.get(order.getLast()).middleX() - first) / Math.max(1, boxes.size() - 1);
        var moved = new ArrayList<>(boxes);
        for (int i = 0; i < order.size(); i++) {
            Rect box = boxes.get(order.get(i));
            moved.set(order.get(i), box.at(Math.rint(first + i * step - box.width() / 2), box.y()));
        }
        return moved;
    }

    /// The gaps between them equally wide, the first and the last where they are.
    List<Rect> spaced() {
        var order = order();
        double wide = boxes.stream().mapToDouble(Rect::width).sum();
        double room =
                boxes.get(order.getLast()).right() - boxes.get(order.getFirst()).x();
        return placed(order, (room - wide) / Math.max(1, boxes.size() - 1));
    }

    /// Close to each other and their upper edges in line, around the key, which stays.
    ///
    /// @param key the number of that box
    List<Rect> stacked(int key) {
        var placed = placed(order(), GAP);
        double by = boxes.get(key).x() - placed.get(key).x();
        double y = boxes.get(key).y();
        return placed.stream().map(box -> box.at(box.x() + by, y)).toList();
    }

    private List<Rect> placed(List<Integer> order, double gap) {
        var moved = new ArrayList<>(boxes);
        double x = boxes.get(order.getFirst()).x();
        for (int number : order) {
            Rect box = boxes.get(number);
            moved.set(number, box.at(Math.rint(x), box.y()));
            x += box.width() + gap;
        }
        return moved;
    }

    /// Their numbers from left to right.
    private List<Integer> order() {
        return IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                number -> boxes.get(number).middleX())
                        .thenComparingDouble(number -> boxes.get(number).middleY()))
                .toList();
    }
}
