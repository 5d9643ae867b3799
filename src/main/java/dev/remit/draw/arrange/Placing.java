package dev.remit.draw.arrange;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.Diagram;
import dev.remit.model.Node;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places teams and services alone around those that have a position: a team of a grouping that stands already goes
/// beneath it, all others are laid out together beneath everything.
final class Placing {
    private static final double BENEATH = 88;

    private final Map<Id, Rect> boxes = new HashMap<>();
    private final Map<Id, Rect> groupings = new HashMap<>();

    private Placing() {}

    static Map<Id, Rect> of(Shown shown, Structure structure, Diagram diagram, Layout layout) {
        var placing = new Placing();
        placing.keep(shown, diagram);
        if (placing.boxes.isEmpty()) return laidOut(shown, structure, diagram, layout);
        var open = new ArrayList<Team>(shown.teams());
        open.removeIf(team -> placing.boxes.containsKey(team.id()));
        for (Team team : open) placing.join(team, shown.services(team).size());
        var rest = shown.only(id -> !placing.boxes.containsKey(id));
        placing.addBeneath(laidOut(rest, structure, diagram, layout));
        return placing.boxes;
    }

    /// The box of a node, by its contents where it has no size.
    static Rect box(Node node, double width, double height) {
        return new Rect(
                node.x(),
                node.y(),
                node.width().map(Integer::doubleValue).orElse(width),
                node.height().map(Integer::doubleValue).orElse(height));
    }

    private static Map<Id, Rect> laidOut(Shown shown, Structure structure, Diagram diagram, Layout layout) {
        return switch (diagram.flowDirection()) {
            case LEFT_TO_RIGHT -> layout.place(shown, structure);
            case RIGHT_TO_LEFT -> mirrored(layout.place(shown, structure));
        };
    }

    private static Map<Id, Rect> mirrored(Map<Id, Rect> boxes) {
        Rect all = Rect.covering(boxes.values());
        var seen = new HashMap<Id, Rect>();
        boxes.forEach((id, box) -> seen.put(id, box.at(all.x() + all.right() - box.right(), box.y())));
        return seen;
    }

    private void keep(Shown shown, Diagram diagram) {
        for (Team team : shown.teams()) {
            var node = diagram.nodes().get(team.id());
            if (node != null) put(team, kept(team, node, shown.services(team).size()));
        }
        for (List<Service> services : shown.alone().values()) {
            for (Service service : services) {
                var node = diagram.nodes().get(service.id());
                if (node != null)
                    boxes.put(service.id(), new Rect(node.x(), node.y(), TeamForm.CHIP_WIDTH, TeamForm.CHIP_HEIGHT));
            }
        }
    }

    /// As large as it says, but never too small for its chips.
    private static Rect kept(Team team, Node node, int chips) {
        var usual = TeamForm.usual(team, chips);
        double width =
                Math.max(usual.least(), node.width().map(Integer::doubleValue).orElse(usual.width()));
        var form = TeamForm.of(team, chips, width);
        if (node.collapsed())
            return new Rect(node.x(), node.y(), width, form.collapsed().height());
        double height = Math.max(form.height(), node.height().orElse(0));
        return new Rect(node.x(), node.y(), Math.max(width, form.width()), height);
    }

    private void put(Team team, Rect box) {
        boxes.put(team.id(), box);
        Shown.home(team).ifPresent(home -> groupings.merge(home, box, Rect::union));
    }

    private void join(Team team, int chips) {
        var grouping = Shown.home(team).map(groupings::get);
        if (grouping.isEmpty()) return;
        var form = TeamForm.usual(team, chips);
        double y = TeamForm.onGrid(grouping.get().bottom() + Columns.BETWEEN_TEAMS);
        put(team, free(new Rect(TeamForm.onGrid(grouping.get().x()), y, form.width(), form.height())));
    }

    /// The first place at or beneath the wanted one that leaves the usual gap to all boxes.
    private Rect free(Rect wanted) {
        Rect place = wanted;
        var blocking = blocking(place);
        while (!blocking.isEmpty()) {
            double beneath = blocking.stream().mapToDouble(Rect::bottom).max().orElse(0);
            place = wanted.at(wanted.x(), TeamForm.onGrid(beneath + Columns.BETWEEN_TEAMS));
            blocking = blocking(place);
        }
        return place;
    }

    private List<Rect> blocking(Rect place) {
        Rect wide = place.grown(Columns.BETWEEN_TEAMS);
        return boxes.values().stream().filter(wide::overlaps).toList();
    }

    private void addBeneath(Map<Id, Rect> more) {
        Rect all = Rect.covering(boxes.values());
        double dx = TeamForm.onGrid(all.x());
        double dy = TeamForm.onGrid(all.bottom() + BENEATH);
        more.forEach((id, box) -> boxes.put(id, box.moved(dx, dy)));
    }
}
