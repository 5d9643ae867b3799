package dev.remit.file;

import dev.remit.shape.Fault;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.Map;

/// The load invariants that no single attribute shows: ids unique in all tables, plans without cycles, and not more
/// than Remit can hold.
final class Invariants {
    static final int MOST_ELEMENTS = 50_000;
    private static final int MOST_VALUES = 200_000;
    private static final int MOST_DIAGRAMS = 2_000;

    private Invariants() {}

    static void check(Raw.Fields document, Reading in) {
        checkIds(document, in);
        checkCounts(document, in);
        PlanCycles.check(document.get("scenarios"), in);
    }

    private static void checkIds(Raw.Fields document, Reading in) {
        var first = new HashMap<String, String>();
        document.fields().forEach((table, rows) -> in.at(table, () -> checkIds(rows, first, in)));
    }

    private static void checkIds(Raw rows, Map<String, String> first, Reading in) {
        in.eachOf(rows, row -> {
            if (row.get("id") instanceof Raw.Text id) checkId(id.text(), first, in);
        });
    }

    private static void checkId(String id, Map<String, String> first, Reading in) {
        String earlier = first.putIfAbsent(id, in.pointer());
        if (earlier == null) return;
        in.at("id", () -> in.problem(Fault.DUPLICATE, Text.of("The id \"{0}\" is used twice.", id), earlier + "/id"));
    }

    private static void checkCounts(Raw.Fields document, Reading in) {
        int elements = 0;
        for (Raw rows : document.fields().values())
            elements += rows instanceof Raw.Items items ? items.items().size() : 0;
        limit(elements, MOST_ELEMENTS, "elements", in);
        if (document.get("diagrams") instanceof Raw.Items diagrams)
            limit(diagrams.items().size(), MOST_DIAGRAMS, "diagrams", in);
        limit(values(document, 0), MOST_VALUES, "values in lists", in);
    }

    private static void limit(int count, int most, String what, Reading in) {
        if (count > most)
            in.problem(Fault.TOO_MANY, Text.of("The document has {0} {1}; {2} are allowed.", count, what, most));
    }

    /// Objects in lists below the tables themselves.
    private static int values(Raw raw, int depth) {
        return switch (raw) {
            case Raw.Fields fields ->
                fields.fields().values().stream()
                        .mapToInt(each -> values(each, depth + 1))
                        .sum();
            case Raw.Items items ->
                (depth > 1 ? items.items().size() : 0)
                        + items.items().stream()
                                .mapToInt(each -> values(each, depth + 1))
                                .sum();
            case Raw.Text text -> 0;
            case Raw.Num number -> 0;
            case Raw.Flag flag -> 0;
            case Raw.Nothing nothing -> 0;
        };
    }
}
