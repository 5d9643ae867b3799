package dev.remit.ui.search;

import java.util.List;
import java.util.stream.Stream;

/// What was taken last, the latest first: it is offered before others that fit as well.
public record Recency(List<String> keys) {
    public static final Recency NONE = new Recency(List.of());

    private static final int MOST = 40;
    private static final int STEP = 3;

    public Recency {
        keys = List.copyOf(keys);
    }

    public Recency with(String key) {
        var others = keys.stream().filter(each -> !each.equals(key));
        return new Recency(Stream.concat(Stream.of(key), others).limit(MOST).toList());
    }

    /// From 120 for the latest down to 0 for what was never taken, or so long ago that it is forgotten.
    int bonus(String key) {
        int at = keys.indexOf(key);
        return at < 0 ? 0 : STEP * (MOST - at);
    }
}
