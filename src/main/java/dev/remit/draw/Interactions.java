package dev.remit.draw;

import dev.remit.draw.InteractionShape.Far;
import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.model.Bend;
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
    private final Router router;
    private final Map<Id, Room> rooms;
    private final List<Rect> boxes;
    private final Captions captions;
    private final Map<Id, List<Rect>> taken = new HashMap<>();

    Interactions(Diagram diagram, List<TeamBox> teams, List<Chip> chips, Router router, Metrics metrics) {
        this.diagram = diagram;
        this.router = router;
        rooms = rooms(teams, chips, metrics);
        boxes = teams.stream().map(TeamBox::box).toList();
        captions = new Captions(rooms.values(), metrics);
    }

    List<InteractionShape> shapes(Iterable<Interaction> interactions) {
        var shapes = new ArrayList<InteractionShape>();
        for (Interaction interaction : interactions) {
            if (isDrawn(interaction)) shapes.add(shape(interaction));
        }
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
        var near = new ArrayList<>(taken(interaction.teamAId().id()));
        near.addAll(taken(interaction.teamBId().id()));
        Form form = form(interaction, near);
        taken(interaction.teamAId().id()).add(form.box());
        taken(interaction.teamBId().id()).add(form.box());
        return new InteractionShape(interaction.id(), interaction.mode(), form, caption(interaction, form, near));
    }

    private Optional<Caption> caption(Interaction interaction, Form form, List<Rect> near) {
        Rect teams = room(interaction.teamAId().id())
                .box()
                .union(room(interaction.teamBId().id()).box());
        var until = interaction.endDate().map(Interactions::until);
        return interaction.mode().flatMap(mode -> captions.of(Text.of(mode.label()), until, form, teams, near));
    }

    private List<Rect> taken(Id team) {
        return taken.computeIfAbsent(team, any -> new ArrayList<>());
    }

    private Form form(Interaction interaction, List<Rect> near) {
        Room provider = room(interaction.teamAId().id());
        Room consumer = room(interaction.teamBId().id());
        var bends = diagram.routes().getOrDefault(interaction.id(), List.of());
        if (!bends.isEmpty()) return bent(provider.box(), bends, consumer.box());
        if (interaction.mode().isEmpty()) return far(provider.box(), consumer.box());
        return Corridor.between(provider, consumer, boxes)
                .map(corridor ->
                        new Spanning(corridor, near).form(interaction.mode().get()))
                .orElseGet(() -> far(provider.box(), consumer.box()));
    }

    private Room room(Id team) {
        return rooms.getOrDefault(team, new Room(Rect.EMPTY, List.of()));
    }

    private Form far(Rect from, Rect to) {
        return new Far(router.wire(from, to).route().points());
    }

    private static Form bent(Rect from, List<Bend> bends, Rect to) {
        var points = new ArrayList<Point>();
        points.add(from.middle());
        bends.forEach(bend -> points.add(new Point(bend.x(), bend.y())));
        points.add(to.middle());
        return new Far(points);
    }

    private static Text until(LocalDate day) {
        return Text.of("until {0}", DAY.format(day));
    }
}
