package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How teams lie on each other. All that cover no other lie on floor 0, and on nearly every diagram these are all.
///
/// @param raised the floors of the others
/// @param highest floor there is
public record Stacking(Map<Id, Integer> raised, int highest) {
    public Stacking {
        raised = Map.copyOf(raised);
    }

    /// @param teams from the lowest to the uppermost
    static Stacking of(List<TeamBox> teams) {
        var beneath = beneath(teams);
        var raised = new HashMap<Id, Integer>();
        int highest = 0;
        for (int i = 0; i < teams.size(); i++) {
            int floor = 0;
            for (TeamBox lower : beneath.getOrDefault(i, List.of()))
                floor = Math.max(floor, 1 + raised.getOrDefault(lower.id(), 0));
            if (floor > 0) raised.put(teams.get(i).id(), floor);
            highest = Math.max(highest, floor);
        }
        return new Stacking(raised, highest);
    }

    /// The teams that each one covers some of, by its place in the order. Compared only with those that reach as far
    /// to the right, so that a thousand teams apart from each other take less than a millisecond.
    private static Map<Integer, List<TeamBox>> beneath(List<TeamBox> teams) {
        var beneath = new HashMap<Integer, List<TeamBox>>();
        var reaching = new ArrayList<Integer>();
        var fromLeft = IntStream.range(0, teams.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> teams.get(i).box().x()))
                .toList();
        for (int i : fromLeft) {
            Rect box = teams.get(i).box();
            reaching.removeIf(other -> teams.get(other).box().right() <= box.x());
            for (int other : reaching) {
                if (!teams.get(other).box().overlaps(box)) continue;
                beneath.computeIfAbsent(Math.max(i, other), any -> new ArrayList<>())
                        .add(teams.get(Math.min(i, other)));
            }
            reaching.add(i);
        }
        return beneath;
    }

    public int floor(Id team) {
        return raised.getOrDefault(team, 0);
    }

    /// What belongs to two teams lies on the upper one.
    public int floor(Id team, Id other) {
        return Math.max(floor(team), floor(other));
    }

    /// A service alone lies on the ground, as it has no team it could be hidden with.
    public int floor(Optional<Chip.Host> host) {
        return host.map(it -> floor(it.id())).orElse(0);
    }
}
