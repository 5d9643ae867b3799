package dev.remit.format.out;

import dev.remit.draw.Chip;
import dev.remit.draw.Grouping;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.model.InteractionMode;
import dev.remit.model.Strength;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A picture as boxes in boxes and lines between them, for languages that lay out a diagram themselves.
///
/// @param boxes the outermost
record Nested(List<Box> boxes, List<Line> lines) {
    /// @param key names it in the text: a letter and a number, whatever it is called
    /// @param type of a team
    record Box(String key, String name, Sort sort, Optional<TopologyType> type, List<Box> inside) {}

    enum Sort {
        GROUPING,
        TEAM,
        SERVICE
    }

    /// How much is told.
    enum Grain {
        SERVICES,
        /// Services only where they stand in no team, and one line for all dependencies of a team on another.
        TEAMS,
        /// Teams only where they stand in no area, such as a value stream or a platform, and lines between areas alone.
        AREAS
    }

    /// A line from one box to another.
    sealed interface Line {
        String from();

        String to();
    }

    /// A service needs another, or services of a team so many of another.
    record Need(String from, String to, Strength strength, int count) implements Line {}

    /// Two teams work together.
    record Interaction(String from, String to, Optional<InteractionMode> mode) implements Line {}

    /// No more lines than that: how teams work together, then what most depends on.
    Nested strongest(int most) {
        var kept = lines.stream()
                .sorted(Comparator.comparingInt(Nested::weight).reversed())
                .limit(most)
                .collect(Collectors.toSet());
        return new Nested(boxes, lines.stream().filter(kept::contains).toList());
    }

    private static int weight(Line line) {
        return switch (line) {
            case Need need -> need.count();
            case Interaction _ -> Integer.MAX_VALUE;
        };
    }

    static Nested of(Picture picture) {
        return of(picture, Grain.SERVICES);
    }

    static Nested of(Picture picture, Grain grain) {
        return new Nesting(picture, grain).nested();
    }

    /// Gives each box its key, and puts each into at most one other.
    private static final class Nesting {
        private final Picture picture;
        private final Grain grain;
        private final Map<Id, String> keys = new LinkedHashMap<>();
        private final Set<Id> placed = new HashSet<>();

        Nesting(Picture picture, Grain grain) {
            this.picture = picture;
            this.grain = grain;
        }

        Nested nested() {
            var boxes = new ArrayList<Box>();
            picture.groupings().forEach(grouping -> boxes.add(box(grouping)));
            for (TeamBox team : picture.teams()) if (placed.add(team.id())) boxes.add(box(team));
            for (Chip chip : picture.chips()) if (placed.add(chip.id())) boxes.add(box(chip));
            return boxes.isEmpty() ? nothing() : new Nested(boxes, lines());
        }

        /// One box that says so, since some of the programs take an empty diagram for a fault.
        private static Nested nothing() {
            String said = Text.of("Nothing to show yet").toString();
            return new Nested(List.of(new Box("n1", said, Sort.SERVICE, Optional.empty(), List.of())), List.of());
        }

        private Box box(Grouping grouping) {
            String key = key(grouping.id());
            var teams = picture.teams().stream()
                    .filter(team -> grouping.teams().contains(team.id()) && placed.add(team.id()))
                    .map(this::box)
                    .toList();
            var shown = grain == Grain.AREAS ? List.<Box>of() : teams;
            return new Box(key, grouping.label().toString(), Sort.GROUPING, Optional.empty(), shown);
        }

        private Box box(TeamBox team) {
            String key = key(team.id());
            var chips = picture.chips().stream()
                    .filter(chip -> team.services().contains(chip.id()) && placed.add(chip.id()))
                    .map(this::box)
                    .toList();
            var shown = grain == Grain.SERVICES ? chips : List.<Box>of();
            return new Box(key, team.name(), Sort.TEAM, Optional.of(team.type()), shown);
        }

        private Box box(Chip chip) {
            return new Box(key(chip.id()), chip.name(), Sort.SERVICE, Optional.empty(), List.of());
        }

        private String key(Id id) {
            return keys.computeIfAbsent(id, any -> "n" + (keys.size() + 1));
        }

        private List<Line> lines() {
            return switch (grain) {
                case SERVICES -> joined(needs(), interactions());
                case TEAMS -> joined(bundles(), interactions());
                case AREAS -> new Areas(picture, keys).lines(joined(bundles(), interactions()));
            };
        }

        private static List<Line> joined(Stream<Line> first, Stream<Line> second) {
            return Stream.concat(first, second).toList();
        }

        private Stream<Line> needs() {
            return picture.edges().stream()
                    .filter(edge -> isBetweenBoxes(edge.from(), edge.to()))
                    .map(edge -> new Need(key(edge.from()), key(edge.to()), edge.strength(), 1));
        }

        private Stream<Line> bundles() {
            return picture.bundles().stream()
                    .filter(bundle -> isBetweenBoxes(bundle.from(), bundle.to()))
                    .map(all -> new Need(key(all.from()), key(all.to()), Strength.HARD, all.count()));
        }

        private Stream<Line> interactions() {
            return picture.interactions().stream()
                    .filter(each -> isBetweenBoxes(each.provider(), each.consumer()))
                    .map(each -> new Interaction(key(each.provider()), key(each.consumer()), each.mode()));
        }

        private boolean isBetweenBoxes(Id from, Id to) {
            return keys.containsKey(from) && keys.containsKey(to);
        }
    }
}
