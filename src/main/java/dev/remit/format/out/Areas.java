package dev.remit.format.out;

import dev.remit.draw.Picture;
import dev.remit.format.out.Nested.Interaction;
import dev.remit.format.out.Nested.Line;
import dev.remit.format.out.Nested.Need;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lines between teams drawn together as lines between the areas that the teams stand in.
final class Areas {
    private final Map<String, String> areaOf = new HashMap<>();

    /// @param keys of all boxes
    Areas(Picture picture, Map<Id, String> keys) {
        for (var area : picture.groupings()) {
            for (Id team : area.teams())
                if (keys.containsKey(team)) areaOf.putIfAbsent(keys.get(team), keys.get(area.id()));
        }
    }

    /// Needs of one area in another are one line that counts them; what stays inside an area is left out.
    List<Line> lines(List<Line> between) {
        Map<Line, Line> together = new LinkedHashMap<>();
        for (var line : between) {
            var lifted = lifted(line);
            if (lifted.from().equals(lifted.to())) continue;
            together.merge(alike(lifted), lifted, Areas::sum);
        }
        return List.copyOf(together.values());
    }

    private Line lifted(Line line) {
        String from = areaOf.getOrDefault(line.from(), line.from());
        String to = areaOf.getOrDefault(line.to(), line.to());
        return switch (line) {
            case Need need -> new Need(from, to, need.strength(), need.count());
            case Interaction interaction -> new Interaction(from, to, interaction.mode());
        };
    }

    private static Line alike(Line line) {
        return switch (line) {
            case Need need -> new Need(need.from(), need.to(), need.strength(), 0);
            case Interaction interaction -> interaction;
        };
    }

    private static Line sum(Line one, Line other) {
        return one instanceof Need first && other instanceof Need second
                ? new Need(first.from(), first.to(), first.strength(), first.count() + second.count())
                : one;
    }
}
