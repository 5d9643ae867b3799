package dev.remit.draw;

import dev.remit.draw.route.Ground;
import dev.remit.draw.route.Ways;
import java.util.ArrayList;
import java.util.List;

/// Makes all single dependencies between services whose chips are drawn.
final class Edges {
    private Edges() {}

    static List<Edge> of(List<Link> links, Ground ground) {
        var ways = new Ways(ground);
        var edges = new ArrayList<Edge>(links.size());
        for (Link link : links) {
            Stand from = link.from();
            Stand to = link.to();
            if (from.isFolded() || to.isFolded()) continue;
            var line = new Line.Numbered(ways, ways.add(from.foot(), to.foot()));
            edges.add(new Edge(from.service().id(), to.service().id(), link.strength(), from.foot(), to.foot(), line));
        }
        return edges;
    }
}
