package dev.remit.ui.raci.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the lines or columns of a clip go: by their headings, or side by side from the cursor on.
///
/// @param from how many of the clip's own come before the first with letters: 0 without headings
/// @param places by line or column of the clip the one of the grid
/// @param guesses headings that are only almost right, by line or column of the clip; where they go is in `near`
/// @param strangers headings that nothing is called like
record Axis(
        int from,
        Map<Integer, Integer> places,
        Map<Integer, Integer> near,
        List<Guess> guesses,
        Map<Integer, String> strangers,
        int outside) {
    /// Side by side.
    ///
    /// @param targets the lines or columns of the grid from the cursor on
    static Axis aligned(int from, int to, List<Integer> targets) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int at = from; at < to && at - from < targets.size(); at++) places.put(at, targets.get(at - from));
        return new Axis(from, places, Map.of(), List.of(), Map.of(), Math.max(0, to - from - targets.size()));
    }

    /// By headings.
    static Axis named(int from, List<String> headings, Names names, List<String> own) {
        Map<Integer, Integer> places = new HashMap<>();
        Map<Integer, Integer> near = new HashMap<>();
        Map<Integer, String> strangers = new HashMap<>();
        var guesses = new ArrayList<Guess>();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            var exact = names.exact(heading);
            var almost = exact.isPresent() ? exact : names.near(heading);
            if (exact.isPresent()) places.put(from + at, exact.get());
            else if (almost.isPresent()) {
                near.put(from + at, almost.get());
                guesses.add(new Guess(heading, own.get(almost.get())));
            } else if (!heading.isBlank()) strangers.put(from + at, heading);
        }
        return new Axis(from, places, near, guesses, strangers, 0);
    }

    /// With those that are only almost right taken for right.
    Axis guessing() {
        Map<Integer, Integer> all = new HashMap<>(near);
        all.putAll(places);
        return new Axis(from, all, Map.of(), List.of(), strangers, outside);
    }
}
