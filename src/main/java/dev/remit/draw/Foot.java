package dev.remit.draw;

import dev.remit.draw.geometry.Rect;

/// What a line stands on at one end: a chip and the team around it, or a team that is both.
record Foot(Rect box, Rect team) {
    Foot moved(double dx, double dy) {
        return new Foot(box.moved(dx, dy), team.moved(dx, dy));
    }
}
