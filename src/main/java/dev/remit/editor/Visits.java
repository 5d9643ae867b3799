package dev.remit.editor;

import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where one has looked: the views gone through one after the other, and from where each diagram was looked at last.
///
/// @param back the latest last, at most 50
/// @param forth the next one last
record Visits(List<View> back, List<View> forth, Map<Id, Camera> cameras) {
    static final Visits NONE = new Visits(List.of(), List.of(), Map.of());

    private static final int MOST = 50;

    Visits {
        back = List.copyOf(back);
        forth = List.copyOf(forth);
        cameras = Map.copyOf(cameras);
    }

    /// On from a view to a new one: those that were gone back from are forgotten.
    Visits leaving(View view) {
        if (!back.isEmpty() && back.getLast().equals(view)) return new Visits(back, List.of(), seen(view));
        var longer = with(back, view);
        return new Visits(longer.subList(Math.max(0, longer.size() - MOST), longer.size()), List.of(), seen(view));
    }

    Visits goingBack(View from) {
        return new Visits(back.subList(0, back.size() - 1), with(forth, from), seen(from));
    }

    Visits goingForth(View from) {
        return new Visits(with(back, from), forth.subList(0, forth.size() - 1), seen(from));
    }

    /// From where the diagram was looked at last; empty where it never was.
    Optional<Camera> camera(Id diagram) {
        return Optional.ofNullable(cameras.get(diagram));
    }

    private Map<Id, Camera> seen(View view) {
        var more = new HashMap<>(cameras);
        more.put(view.diagram(), view.camera());
        return more;
    }

    private static List<View> with(List<View> views, View last) {
        var longer = new ArrayList<>(views);
        longer.add(last);
        return longer;
    }
}
