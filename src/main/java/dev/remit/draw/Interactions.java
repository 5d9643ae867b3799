package dev.remit.draw;

import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.route.Ground;
import dev.remit.draw.route.Ways;
import dev.remit.draw.surface.Metrics;
import dev.remit.model.Diagram;
import dev.remit.model.Interaction;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes the shapes of all interactions in force between teams shown, each clear of those made before.
final class Interactions {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Diagram diagram;
    private final Ways ways;
    private final Map<Id, Room> rooms;
    private final Ground ground;
    private final Captions captions;
    private final Map<Id, List<Rect>> taken = new HashMap<>();

    Interactions(Diagram diagram, List<TeamBox> teams, List<Chip> chips, Ground ground, Metrics metrics) {
        this.diagram = diagram;
        ways = new Ways(ground);
        rooms = rooms(teams, chips, metrics);
        this.ground = ground;
        Map<Rect, Room> byBox = new HashMap<>();
        rooms.values().forEach(room -> byBox.put(room.box(), room));
        captions = new Captions(
                area -> ground.near(area).stream()
                        .filter(byBox::containsKey)
                        .map(byBox::get)
                        .toList(),
                metrics);
    }

    List<InteractionShape> shapes(Iterable<Interaction> interactions) {
        var drawn = new ArrayList<Interaction>();
        interactions.forEach(interaction -> {
            if (isDrawn(interaction)) drawn.add(interaction);
        });
        var bare = drawn.stream().map(this::shape).toList();
        var shapes = new ArrayList<InteractionShape>();
        for (int i = 0; i < bare.size(); i++) shapes.add(captioned(bare.get(i), drawn.get(i)));
        return shapes;
    }

    private static Map<Id, Room> rooms(List<TeamBox> teams, List<Chip> chips, Metrics metrics) {
        Map<Id, Rect> places = new HashMap<>();
        chips.forEach(chip -> places.put(chip.id(), chip.box()));
        Map<Id, Room> rooms = new HashMap<>();
        for (TeamBox team : teams) {
            var inside = new ArrayList<Rect>();
            for (Id service : team.services()) {
                var place = places.get(service);
                if (place != null) inside.add(place);
            }
            rooms.put(team.id(), Room.of(team, inside, metrics));
        }
        return rooms;
    }

    private boolean isDrawn(Interaction interaction) {
        Id one = interaction.teamAId().id();
        Id other = interaction.teamBId().id();
        return interaction.isActive() && !one.equals(other) && rooms.containsKey(one) && rooms.containsKey(other);
    }

    private InteractionShape shape(Interaction interaction) {
        Id provider = interaction.teamAId().id();
        Id consumer = interaction.teamBId().id();
        var near = new ArrayList<>(taken(provider));
        near.addAll(taken(consumer));
        var joint = new Joint(room(provider), room(consumer), interaction.mode(), bends(interaction));
        Form form = joint.form(ground::near, near, ways::between);
        taken(provider).add(form.box());
        taken(consumer).add(form.box());
        return new InteractionShape(
                interaction.id(), provider, consumer, interaction.mode(), joint.bends(), form, Optional.empty());
    }

    /// With its words, where they cover no shape of these teams, also none that was made later, and no other words.
    private InteractionShape captioned(InteractionShape shape, Interaction interaction) {
        var until = interaction.endDate().map(Interactions::until);
        var teams = room(shape.provider()).box().union(room(shape.consumer()).box());
        var near = new ArrayList<>(taken(shape.provider()));
        near.addAll(taken(shape.consumer()));
        var caption =
                shape.mode().flatMap(mode -> captions.of(Text.of(mode.label()), until, shape.form(), teams, near));
        caption.map(captions::area).ifPresent(area -> {
            taken(shape.provider()).add(area);
            taken(shape.consumer()).add(area);
        });
        return shape.formed(shape.form(), caption);
    }

    private List<Rect> taken(Id team) {
        return taken.computeIfAbsent(team, any -> new ArrayList<>());
    }

    private Room room(Id team) {
        return rooms.getOrDefault(team, new Room(Rect.EMPTY, List.of()));
    }

    private List<Point> bends(Interaction interaction) {
        return diagram.routes().getOrDefault(interaction.id(), List.of()).stream()
                .map(bend -> new Point(bend.x(), bend.y()))
                .toList();
    }

    private static Text until(LocalDate day) {
        return Text.of("until {0}", DAY.format(day));
    }
}
