package dev.remit.format.out;

import dev.remit.draw.Chip;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.model.InteractionMode;
import dev.remit.model.Strength;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A picture as boxes in boxes and lines between them, for languages that lay out a diagram themselves.
///
/// @param boxes the outermost
record Nested(List<Box> boxes, List<Line> lines) {
    /// @param key names it in the text: a letter and a number, whatever it is called
    record Box(String key, String name, Sort sort, List<Box> inside) {}

    enum Sort {
        GROUPING,
        TEAM,
        SERVICE
    }

    /// A line from one box to another.
    sealed interface Line {
        String from();

        String to();
    }

    /// A service needs another.
    record Need(String from, String to, Strength strength) implements Line {}

    /// Two teams work together.
    record Interaction(String from, String to, Optional<InteractionMode> mode) implements Line {}

    static Nested of(Picture picture) {
        return new Nesting(picture).nested();
    }

    /// Gives each box its key, and puts each into at most one other.
    private static final class Nesting {
        private final Picture picture;
        private final Map<Id, String> keys = new LinkedHashMap<>();
        private final Set<Id> placed = new HashSet<>();

        Nesting(Picture picture) {
            this.picture = picture;
        }

        Nested nested() {
            var boxes = new ArrayList<Box>();
            picture.groupings().forEach(grouping -> boxes.add(box(grouping)));
            for (TeamBox team : picture.teams()) if (placed.add(team.id())) boxes.add(box(team));
            for (Chip chip : picture.chips()) if (placed.add(chip.id())) boxes.add(box(chip));
            return new Nested(boxes, lines());
        }

        private Box box(Grouping grouping) {
            String key = key(grouping.id());
            var teams = picture.teams().stream()
                    .filter(team -> grouping.teams().contains(team.id()) && placed.add(team.id()))
                    .map(this::box)
                    .toList();
            return new Box(key, grouping.label().toString(), Sort.GROUPING, teams);
        }

        private Box box(TeamBox team) {
            String key = key(team.id());
            var chips = picture.chips().stream()
                    .filter(chip -> team.services().contains(chip.id()) && placed.add(chip.id()))
                    .map(this::box)
                    .toList();
            return new Box(key, team.name(), Sort.TEAM, chips);
        }

        private Box box(Chip chip) {
            return new Box(key(chip.id()), chip.name(), Sort.SERVICE, List.of());
        }

        private String key(Id id) {
            return keys.computeIfAbsent(id, any -> "n" + (keys.size() + 1));
        }

        private List<Line> lines() {
            var lines = new ArrayList<Line>();
            picture.edges().stream()
                    .filter(edge -> keys.containsKey(edge.from()) && keys.containsKey(edge.to()))
                    .map(edge -> new Need(key(edge.from()), key(edge.to()), edge.strength()))
                    .forEach(lines::add);
            picture.interactions().stream()
                    .filter(this::isBetweenBoxes)
                    .map(each -> new Interaction(key(each.provider()), key(each.consumer()), each.mode()))
                    .forEach(lines::add);
            return lines;
        }

        private boolean isBetweenBoxes(InteractionShape shape) {
            return keys.containsKey(shape.provider()) && keys.containsKey(shape.consumer());
        }
    }
}
