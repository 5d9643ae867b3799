package dev.remit.draw;

import dev.remit.draw.Grouping.Kind;
import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.arrange.Tray;
import dev.remit.model.Diagram;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the areas behind teams, and those around services that stand alone.
record Groupings(Diagram diagram, Shown shown, Arrangement arrangement) {
    List<Grouping> of(Structure structure) {
        var groupings = new ArrayList<Grouping>();
        var teams = teams();
        for (ValueStream stream : structure.document().valueStreams())
            add(stream.id(), Kind.VALUE_STREAM, Text.of("Value stream: {0}", stream.name()), teams, groupings);
        for (PlatformGroup group : structure.document().platformGroups())
            add(group.id(), Kind.PLATFORM, Text.of("Platform: {0}", group.name()), teams, groupings);
        return groupings;
    }

    List<TrayBox> trays() {
        var trays = new ArrayList<TrayBox>();
        for (Tray tray : Tray.values()) {
            var box = arrangement.trays().get(tray);
            if (box != null) trays.add(new TrayBox(tray, box, laidOut(tray)));
        }
        return trays;
    }

    /// Those without a place of their own.
    private List<Id> laidOut(Tray tray) {
        return shown.services(tray).stream()
                .map(Service::id)
                .filter(id -> !diagram.nodes().containsKey(id))
                .toList();
    }

    private Map<Id, List<Id>> teams() {
        var teams = new HashMap<Id, List<Id>>();
        for (Team team : shown.teams())
            Shown.home(team)
                    .ifPresent(home -> teams.computeIfAbsent(home, any -> new ArrayList<>())
                            .add(team.id()));
        return teams;
    }

    private void add(Id id, Kind kind, Text label, Map<Id, List<Id>> teams, List<Grouping> to) {
        var inside = teams.getOrDefault(id, List.of());
        arrangement
                .box(id)
                .ifPresent(box -> to.add(new Grouping(id, box, kind, label, diagram.flowDirection(), inside)));
    }
}
