package dev.remit.draw;

import dev.remit.model.Dependency;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Routes all single dependencies: apart where they share a side of a chip or a track between teams.
final class Edges {
    private record Link(Id from, Dependency needed, Wire wire) {}

    private Edges() {}

    static List<Edge> of(Map<Id, Stand> stands, Router router) {
        var links = new ArrayList<Link>();
        var ends = new Ends(stands.size());
        for (Stand from : stands.values()) {
            for (Dependency needed : from.service().dependsOn()) {
                var to = stands.get(needed.serviceId().id());
                if (to == null || to == from || from.isFolded() || to.isFolded()) continue;
                var wire = router.wire(from.box(), to.box(), from.teamBox(), to.teamBox());
                links.add(new Link(from.service().id(), needed, wire));
                ends.add(from, to, wire);
            }
        }
        return routed(links, ends.spread());
    }

    private static List<Edge> routed(List<Link> links, List<Ends.Pair> ends) {
        var tracks = new Tracks();
        var edges = new ArrayList<Edge>(links.size());
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            double start = ends.get(i).start().place();
            double end = ends.get(i).end().place();
            var route = link.wire.route(start, end, tracks.take(link.wire, start, end));
            edges.add(new Edge(link.from, link.needed.serviceId().id(), link.needed.strength(), route));
        }
        return edges;
    }
}
