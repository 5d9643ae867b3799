package dev.remit.editor.paste;

import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Spot;
import dev.remit.editor.Snap;
import dev.remit.editor.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How far from where it was copied something is put: so that its middle is beneath the pointer or, without one, where
/// it was; and a little further where exactly there something stands already.
///
/// @param boxes where it stood
/// @param pointer on the plane
record Landing(List<Rect> boxes, Optional<Point> pointer) {
    private static final Spot STEP = new Spot(16, 16);
    private static final int MOST_STEPS = 500;

    Spot offset(State state) {
        if (boxes.isEmpty()) return new Spot(0, 0);
        Set<Point> taken =
                state.picture().figures().map(Figure::box).map(Rect::corner).collect(Collectors.toSet());
        Spot offset = pointer.map(at -> to(at, state)).orElse(new Spot(0, 0));
        for (int steps = 0; steps < MOST_STEPS && isTaken(offset, taken); steps++) offset = offset.plus(STEP);
        return offset;
    }

    private Spot to(Point at, State state) {
        Rect all = Rect.covering(boxes);
        Spot corner = Snap.spot(at.plus(-all.width() / 2, -all.height() / 2), state.habits());
        return new Spot(corner.x() - (int) Math.round(all.x()), corner.y() - (int) Math.round(all.y()));
    }

    private boolean isTaken(Spot offset, Set<Point> taken) {
        return boxes.stream()
                .map(box -> box.corner().plus(offset.x(), offset.y()))
                .anyMatch(taken::contains);
    }
}
