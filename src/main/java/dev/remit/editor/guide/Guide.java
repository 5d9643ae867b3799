package dev.remit.editor.guide;

import dev.remit.draw.geometry.Point;

/// What shows why something stops where it does.
public sealed interface Guide {
    Point from();

    Point to();

    Guide turned(Axis axis);

    /// Edges or middles stand on this line.
    record Line(Point from, Point to) implements Guide {
        @Override
        public Line turned(Axis axis) {
            return new Line(axis.turn(from), axis.turn(to));
        }
    }

    /// One of several gaps that are equally wide.
    record Gap(Point from, Point to) implements Guide {
        @Override
        public Gap turned(Axis axis) {
            return new Gap(axis.turn(from), axis.turn(to));
        }

        public long width() {
            return Math.round(from.distance(to));
        }
    }
}
