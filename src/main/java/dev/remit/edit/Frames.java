package dev.remit.edit;

import dev.remit.model.Diagram;
import dev.remit.model.Frame;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pages of diagrams. They are moved and resized as elements are, by [Diagrams].
public final class Frames {
    private static final Shape<Diagram> DIAGRAM = Shape.of(Diagram.class);
    private static final Shape<Frame> FRAME = Shape.of(Frame.class);

    private Frames() {}

    /// A new page after all others; nothing happens where the id is taken in the diagram or it is not named.
    public static Edit add(Id diagram, Id id, String title, Spot spot, int width, int height) {
        return Diagrams.change(
                diagram,
                it -> Wording.name(title)
                        .filter(any -> !FreeIds.holds(it, id))
                        .map(words -> with(
                                it,
                                new Frame(
                                        id,
                                        words,
                                        next(it),
                                        spot.x(),
                                        spot.y(),
                                        Spot.size(width),
                                        Spot.size(height),
                                        false,
                                        Kept.NONE)))
                        .orElse(it));
    }

    public static Edit rename(Id diagram, Id id, String title) {
        return Diagrams.change(
                diagram,
                it -> Wording.name(title)
                        .map(words -> DIAGRAM.with(it, "frames", titled(it.frames(), id, words)))
                        .orElse(it));
    }

    static Diagram with(Diagram diagram, Frame frame) {
        var frames = new ArrayList<>(diagram.frames());
        frames.add(frame);
        frames.sort(Comparator.comparing(Frame::id));
        return DIAGRAM.with(diagram, "frames", List.copyOf(frames));
    }

    /// The place after the last page.
    static int next(Diagram diagram) {
        int last = diagram.frames().stream().mapToInt(Frame::order).max().orElse(0);
        return Math.min(last + 1, Spot.FARTHEST);
    }

    private static List<Frame> titled(List<Frame> frames, Id id, String title) {
        return frames.stream()
                .map(frame -> frame.id().equals(id) ? FRAME.with(frame, "title", title) : frame)
                .toList();
    }
}
