package dev.remit.outlook;

import dev.remit.analysis.Facts;
import dev.remit.analysis.figure.Analyses;
import dev.remit.analysis.figure.Analysis;
import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The figures people watch when they move work: load, duty on call, share of operations, and hand-offs.
final class Shifts {
    private static final List<String> ANALYSES = List.of("load", "on-call", "capacity", "hand-offs");
    private static final List<Analysis> WATCHED = Analyses.all().stream()
            .filter(analysis -> ANALYSES.contains(analysis.name()))
            .toList();
    private static final List<String> NAMES =
            List.of("index", "share-", "incidents-", "operational-share", "hand-offs");

    private Shifts() {}

    /// Those that differ, of what there is before and after: teams first, then services, by id.
    static List<Shift> between(Facts before, Facts after) {
        var old = figures(before);
        var shifts = new ArrayList<Shift>();
        entries(after)
                .forEach(entry -> watched(entry).forEach((name, figure) -> {
                    var was = old.getOrDefault(entry.id(), Map.of()).get(name);
                    if (was != null && !was.value().equals(figure.value()))
                        shifts.add(new Shift(entry.name(), was, figure));
                }));
        return shifts;
    }

    private static Map<String, Map<String, Figure>> figures(Facts facts) {
        var figures = new HashMap<String, Map<String, Figure>>();
        entries(facts).forEach(entry -> figures.put(entry.id(), watched(entry)));
        return figures;
    }

    private static Stream<Sheet.Entry> entries(Facts facts) {
        var sheet = Sheet.of(facts, WATCHED, team -> true, service -> true);
        return Stream.concat(sheet.teams().stream(), sheet.services().stream());
    }

    private static Map<String, Figure> watched(Sheet.Entry entry) {
        var watched = new LinkedHashMap<String, Figure>();
        entry.parts().stream()
                .flatMap(part -> part.figures().stream())
                .filter(figure -> NAMES.stream().anyMatch(figure.name()::startsWith))
                .forEach(figure -> watched.putIfAbsent(figure.name(), figure));
        return watched;
    }
}
