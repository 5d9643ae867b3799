package dev.remit.report.flow;

import static dev.remit.draw.chart.Hours.shown;

import dev.remit.text.Text;
import java.util.List;

/// What an owner of a value stream should know first: how long the slowest change takes and how much of that it waits.
///
/// @param ways the slowest first
record FlowTitle(String organisation, List<Way> ways) {
    Text title() {
        if (ways.isEmpty())
            return Text.of("{0} has no service in production whose changes could be followed", organisation);
        return ways.getFirst().passage().leadTime().map(this::slowest).orElseGet(this::mostHandedOn);
    }

    private Text slowest(double lead) {
        var way = ways.getFirst();
        String waits = shown(way.passage().waiting().orElse(0.0));
        int handoffs = way.passage().handoffs();
        return handoffs == 1
                ? Text.of(
                        "The slowest change, of {0}, takes {1} h, waits for {2} h of it and has 1 hand-off",
                        way.service().name(), shown(lead), waits)
                : Text.of(
                        "The slowest change, of {0}, takes {1} h, waits for {2} h of it and has {3} hand-offs",
                        way.service().name(), shown(lead), waits, handoffs);
    }

    private Text mostHandedOn() {
        int most = ways.stream().mapToInt(way -> way.passage().handoffs()).max().orElse(0);
        return switch (most) {
            case 0 -> Text.of("No change of {0} is handed on; how long changes take is unknown", organisation);
            case 1 -> Text.of("Changes of {0} are handed on once; how long they take is unknown", organisation);
            default ->
                Text.of(
                        "Changes of {0} are handed on up to {1} times; how long they take is unknown",
                        organisation, most);
        };
    }

    Text subtitle() {
        long drawn = ways.stream().filter(way -> way.drawn().isPresent()).count();
        if (ways.isEmpty())
            return Text.of("A service is in production when its lifecycle is limited, general or deprecated.");
        if (drawn == ways.size()) return Text.of("{0} services in production. The way of each is drawn.", drawn);
        if (drawn == 0)
            return Text.of(
                    "{0} services in production. No way is drawn; the ways follow the RACI and have no times.",
                    ways.size());
        return Text.of(
                "{0} services in production. The ways of {1} are drawn; those of the others follow the RACI and have"
                        + " no times.",
                ways.size(), drawn);
    }
}
