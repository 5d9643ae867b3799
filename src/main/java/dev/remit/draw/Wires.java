package dev.remit.draw;

import dev.remit.draw.arrange.Arrangement;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.Strength;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The dependencies between all services shown, each routed, and bundled by the teams they join.
record Wires(List<Edge> edges, List<Bundle> bundles) {
    private record Link(Id from, Id to, Strength strength, Wire wire) {}

    private record Pair(Id from, Id to) {}

    static Wires of(Shown shown, Arrangement arrangement) {
        Map<Id, Id> teams = new HashMap<>();
        var services = new ArrayList<Service>();
        for (Team team : shown.teams()) {
            for (Service service : shown.services(team)) teams.put(service.id(), team.id());
            services.addAll(shown.services(team));
        }
        shown.alone().values().forEach(services::addAll);
        var links = new ArrayList<Link>();
        for (Service service : services) {
            for (Dependency needed : service.dependsOn())
                addLink(service.id(), needed, teams, arrangement.boxes(), links);
        }
        return new Wires(routed(links), bundled(services, teams, arrangement.boxes()));
    }

    private static void addLink(Id from, Dependency needed, Map<Id, Id> teams, Map<Id, Rect> boxes, List<Link> to) {
        Id other = needed.serviceId().id();
        Rect start = boxes.get(from);
        Rect end = boxes.get(other);
        if (start == null || end == null || from.equals(other)) return;
        Rect startTeam = boxes.getOrDefault(teams.getOrDefault(from, from), start);
        Rect endTeam = boxes.getOrDefault(teams.getOrDefault(other, other), end);
        to.add(new Link(from, other, needed.strength(), new Wire(start, end, startTeam, endTeam)));
    }

    private static List<Edge> routed(List<Link> links) {
        var ends = Ends.of(links.size());
        for (Link link : links) ends.add(link.from(), link.to(), link.wire());
        ends.spread();
        var tracks = new Tracks();
        var edges = new ArrayList<Edge>(links.size());
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            double middle = tracks.take(link.wire(), ends.start(i), ends.end(i));
            Route route = link.wire().route(ends.start(i), ends.end(i), middle);
            edges.add(new Edge(link.from(), link.to(), link.strength(), route));
        }
        return edges;
    }

    private static List<Bundle> bundled(List<Service> services, Map<Id, Id> teams, Map<Id, Rect> boxes) {
        Map<Pair, Integer> counts = new LinkedHashMap<>();
        for (Service service : services) {
            Id from = teams.getOrDefault(service.id(), service.id());
            for (Dependency needed : service.dependsOn()) {
                Id other = needed.serviceId().id();
                Id to = teams.getOrDefault(other, other);
                if (!from.equals(to)) counts.merge(new Pair(from, to), 1, Integer::sum);
            }
        }
        var bundles = new ArrayList<Bundle>(counts.size());
        counts.forEach((pair, count) -> {
            Rect start = boxes.get(pair.from());
            Rect end = boxes.get(pair.to());
            if (start != null && end != null) bundles.add(bundle(pair, count, Wire.between(start, end)));
        });
        return bundles;
    }

    private static Bundle bundle(Pair pair, int count, Wire wire) {
        double start = Port.leaving(wire.way()).towards(wire.to(), wire.from());
        double end = Port.arriving(wire.way()).towards(wire.from(), wire.to());
        return new Bundle(pair.from(), pair.to(), count, wire.route(start, end, wire.middle()));
    }
}
