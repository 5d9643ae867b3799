package dev.remit.draw;

import dev.remit.draw.Wire.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The middle segments of lines between teams, so that no two run on top of each other.
final class Tracks {
    private static final double[] OFFSETS = {0, 16, -16, 8, -8};
    private static final double KEPT_APART = 16;
    /// Looking at more costs time where nobody can tell lines apart any more.
    private static final int LOOKED_AT = 24;

    private record Key(boolean upright, double at) {}

    private record Span(double from, double to) {
        boolean isNear(Span other) {
            return from < other.to + KEPT_APART && other.from < to + KEPT_APART;
        }
    }

    private final Map<Key, List<Span>> taken = new HashMap<>();

    /// The nearest free track at or beside the wanted one; the wanted one where all are taken.
    double take(Wire wire, double start, double end) {
        double wanted = wire.middle();
        if (start == end || wire.space() == Space.BETWEEN_CHIPS) return wanted;
        var span = new Span(Math.min(start, end), Math.max(start, end));
        for (double offset : OFFSETS) {
            if (take(new Key(wire.way().isUpright(), wanted + offset), span)) return wanted + offset;
        }
        return wanted;
    }

    private boolean take(Key track, Span span) {
        var spans = taken.computeIfAbsent(track, any -> new ArrayList<>());
        for (int i = spans.size() - 1; i >= Math.max(0, spans.size() - LOOKED_AT); i--) {
            if (span.isNear(spans.get(i))) return false;
        }
        spans.add(span);
        return true;
    }
}
