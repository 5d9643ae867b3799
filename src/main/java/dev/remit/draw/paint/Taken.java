package dev.remit.draw.paint;

import dev.remit.draw.View;
import dev.remit.draw.geometry.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where words stand already on a picture seen from afar, by squares of the screen.
final class Taken {
    private static final double SQUARE_ON_SCREEN = 96;

    private final Map<Long, List<Rect>> squares = new HashMap<>();
    private final double square;

    Taken(View view) {
        square = view.pixels(SQUARE_ON_SCREEN);
    }

    void add(Rect words) {
        for (long column = number(words.x()); column <= number(words.right()); column++) {
            for (long row = number(words.y()); row <= number(words.bottom()); row++)
                squares.computeIfAbsent(key(column, row), any -> new ArrayList<>())
                        .add(words);
        }
    }

    /// Takes the place unless something stands there.
    boolean take(Rect words) {
        for (long column = number(words.x()); column <= number(words.right()); column++) {
            for (long row = number(words.y()); row <= number(words.bottom()); row++) {
                if (squares.getOrDefault(key(column, row), List.of()).stream().anyMatch(words::overlaps)) return false;
            }
        }
        add(words);
        return true;
    }

    private long number(double place) {
        return (long) Math.floor(place / square);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFF_FFFFL;
    }
}
