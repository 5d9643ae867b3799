package dev.remit.draw;

import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Rect;
import dev.remit.model.Diagram;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// Makes the boxes of all shown teams.
record TeamBoxes(Structure structure, Diagram diagram, Arrangement arrangement) {
    List<TeamBox> of(Shown shown) {
        var duties = Duties.of(structure);
        return byLayer(shown.teams()).stream()
                .map(team -> box(team, shown.services(team), duties))
                .toList();
    }

    /// As they are painted; most diagrams have no layers, and then nothing is sorted.
    private List<Team> byLayer(List<Team> teams) {
        if (diagram.nodes().values().stream().allMatch(node -> node.layer() == 0)) return teams;
        return teams.stream().sorted(Comparator.comparingInt(this::layer)).toList();
    }

    private int layer(Team team) {
        var node = diagram.nodes().get(team.id());
        return node == null ? 0 : node.layer();
    }

    private TeamBox box(Team team, List<Service> services, Duties duties) {
        boolean collapsed = Arrangement.isCollapsed(team, diagram);
        return new TeamBox(
                team.id(),
                arrangement.box(team.id()).orElse(Rect.EMPTY),
                team.name(),
                team.topologyType(),
                team.is(Specialism.SRE),
                team.headcount().map(TeamBoxes::people),
                lines(team, services, duties),
                services.stream().map(Service::id).toList(),
                collapsed);
    }

    private List<Text> lines(Team team, List<Service> services, Duties duties) {
        if (services.isEmpty()) return duties.of(team);
        return services.size() == 1 ? List.of(Text.of("1 service")) : List.of(Text.of("{0} services", services.size()));
    }

    private static Text people(BigDecimal headcount) {
        return headcount.compareTo(BigDecimal.ONE) == 0 ? Text.of("1 person") : Text.of("{0} people", headcount);
    }
}
