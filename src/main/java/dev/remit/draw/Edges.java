package dev.remit.draw;

import dev.remit.draw.route.Ground;
import dev.remit.draw.route.Ways;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/// All single dependencies between services whose chips are drawn, made when one of them is asked for: seen from afar
/// there are none, and 30,000 of them take 5 ms.
final class Edges extends AbstractList<Edge> {
    private final int size;
    private final Late<List<Edge>> all;

    private Edges(List<Link> links, Ground ground) {
        size = links.size();
        all = new Late<>(() -> made(links, ground));
    }

    static List<Edge> of(List<Link> links, Ground ground) {
        return new Edges(links.stream().filter(Edges::isDrawn).toList(), ground);
    }

    @Override
    public Edge get(int index) {
        return all.get().get(index);
    }

    @Override
    public int size() {
        return size;
    }

    private static boolean isDrawn(Link link) {
        return !link.from().isFolded() && !link.to().isFolded();
    }

    private static List<Edge> made(List<Link> links, Ground ground) {
        var ways = new Ways(ground);
        var edges = new ArrayList<Edge>(links.size());
        for (Link link : links) {
            Stand from = link.from();
            Stand to = link.to();
            var line = new Line.Numbered(ways, ways.add(from.foot(), to.foot()));
            edges.add(new Edge(from.service().id(), to.service().id(), link.strength(), from.foot(), to.foot(), line));
        }
        return edges;
    }
}
