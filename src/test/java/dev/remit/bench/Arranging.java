package dev.remit.bench;

import dev.remit.edit.Diagrams;
import dev.remit.edit.Elements;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Spot;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.shape.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;

/// One edit of a diagram in which 1,000 teams and 10,000 services have a place. Budget: 2 ms for those of a drag, as
/// they are made anew every frame, and 50 ms for a deletion, which looks at all that may refer to what goes.
public class Arranging extends Measured {
    private static final Id MAP = Id.of("map");

    private final Document document = placed(Megacorp.of(1000, 10, 2));
    private final Id team = Id.of("team-500");
    private int count;

    @Benchmark
    public Document oneTeam() {
        return Diagrams.place(MAP, Map.of(team, new Spot(count++, 0))).apply(document);
    }

    @Benchmark
    public Document allTeams() {
        return Diagrams.place(MAP, spots(document.teams(), count++)).apply(document);
    }

    @Benchmark
    public Document withoutOneTeam() {
        return Elements.delete(List.of(team)).apply(document);
    }

    private static Document placed(Document document) {
        var spots = spots(document.teams(), 0);
        spots.putAll(spots(document.services(), 0));
        return Diagrams.place(MAP, spots).apply(document);
    }

    private static Map<Id, Spot> spots(Table<? extends Element> elements, int down) {
        var spots = new TreeMap<Id, Spot>();
        for (Element each : elements) spots.put(each.id(), new Spot(8 * spots.size(), down));
        return spots;
    }
}
