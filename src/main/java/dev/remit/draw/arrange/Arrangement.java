package dev.remit.draw.arrange;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.Diagram;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where everything shown stands: what has a position keeps it, a layout places the rest.
///
/// @param boxes teams, services and the groupings that have a team, by id
/// @param trays around the services alone that were placed automatically
public record Arrangement(Map<Id, Rect> boxes, Map<Tray, Rect> trays) {
    private static final double FRAME = 16;
    private static final double FRAME_HEAD = 32;

    public static Arrangement of(Shown shown, Structure structure, Diagram diagram, Layout layout) {
        var boxes = new HashMap<Id, Rect>(Placing.of(shown, structure, diagram, layout));
        var trays = trays(shown, diagram, boxes);
        for (Team team : shown.teams()) {
            if (!isCollapsed(team, diagram)) addChips(team, shown.services(team), boxes);
        }
        addGroupings(shown, structure, diagram, boxes);
        return new Arrangement(Collections.unmodifiableMap(boxes), trays);
    }

    public static boolean isCollapsed(Team team, Diagram diagram) {
        var node = diagram.nodes().get(team.id());
        return node != null && node.collapsed();
    }

    public Optional<Rect> box(Id id) {
        return Optional.ofNullable(boxes.get(id));
    }

    /// The boxes of the teams shown.
    public List<Rect> teams(Shown shown) {
        return shown.teams().stream().flatMap(team -> box(team.id()).stream()).toList();
    }

    /// The boxes of the services that stand alone.
    public List<Rect> alone(Shown shown) {
        return shown.alone().values().stream()
                .flatMap(List::stream)
                .flatMap(service -> box(service.id()).stream())
                .toList();
    }

    private static void addChips(Team team, List<Service> services, Map<Id, Rect> boxes) {
        Rect box = boxes.getOrDefault(team.id(), Rect.EMPTY);
        var form = TeamForm.of(team, services.size(), box.width());
        int number = 0;
        for (Service service : services) boxes.put(service.id(), form.chip(number++, box));
    }

    private static void addGroupings(Shown shown, Structure structure, Diagram diagram, Map<Id, Rect> boxes) {
        var inside = new HashMap<Id, Rect>();
        for (Team team : shown.teams())
            Shown.home(team)
                    .ifPresent(home -> inside.merge(home, boxes.getOrDefault(team.id(), Rect.EMPTY), Rect::union));
        structure.document().valueStreams().forEach(stream -> addGrouping(stream.id(), inside, diagram, boxes));
        structure.document().platformGroups().forEach(group -> addGrouping(group.id(), inside, diagram, boxes));
    }

    /// Around its teams; one without a team only where it has been placed by hand.
    private static void addGrouping(Id id, Map<Id, Rect> inside, Diagram diagram, Map<Id, Rect> boxes) {
        var all = new ArrayList<Rect>();
        var teams = inside.get(id);
        var node = diagram.nodes().get(id);
        if (teams != null) all.add(framed(teams));
        if (node != null) all.add(Placing.box(node, 320, 160));
        if (!all.isEmpty()) boxes.put(id, Rect.covering(all));
    }

    private static Map<Tray, Rect> trays(Shown shown, Diagram diagram, Map<Id, Rect> boxes) {
        var trays = new EnumMap<Tray, Rect>(Tray.class);
        shown.alone().forEach((tray, services) -> {
            var placed = services.stream()
                    .filter(service -> !diagram.nodes().containsKey(service.id()))
                    .map(service -> boxes.getOrDefault(service.id(), Rect.EMPTY))
                    .toList();
            if (!placed.isEmpty()) trays.put(tray, framed(Rect.covering(placed)));
        });
        return trays;
    }

    /// The area of a grouping around what stands in it.
    public static Rect framed(Rect inside) {
        return Rect.between(
                inside.x() - FRAME, inside.y() - FRAME_HEAD, inside.right() + FRAME, inside.bottom() + FRAME);
    }
}
