package dev.remit.draw.arrange;

import dev.remit.Documents;
import dev.remit.model.Document;
import dev.remit.model.TopologyType;
import java.util.ArrayList;
import java.util.Random;
import java.util.function.IntFunction;

/// An organisation made up from a seed: any mix of team types, groupings, sizes, owners and positions.
record RandomOrganisation(Random random) {
    static Document of(long seed, int teams, int services) {
        return new RandomOrganisation(new Random(seed)).document(teams, services);
    }

    private Document document(int teams, int services) {
        return Documents.document(
                """
                "valueStreams": [{"id": "v0", "name": "V0"}, {"id": "v1", "name": "V1"}, {"id": "v2", "name": "V2"}],
                "platformGroups": [{"id": "p0", "name": "P0"}, {"id": "p1", "name": "P1"}],
                "teams": [%s], "services": [%s], "diagrams": [{"id": "map", "name": "Map", "nodes": {%s}}]
                """.formatted(each(teams, this::team), each(services, i -> service(i, teams)), nodes(teams)));
    }

    private String team(int number) {
        var types = TopologyType.values();
        String home = switch (random.nextInt(4)) {
            case 0 -> ", \"valueStreamId\": \"v" + random.nextInt(3) + "\"";
            case 1 -> ", \"platformGroupId\": \"p" + random.nextInt(2) + "\"";
            case 2 -> ", \"valueStreamId\": \"v" + random.nextInt(3) + "\", \"specialism\": \"SRE\"";
            default -> "";
        };
        return "{\"id\": \"t%d\", \"name\": \"Team %s\", \"topologyType\": \"%s\"%s}"
                .formatted(number, "x".repeat(random.nextInt(40)), types[random.nextInt(types.length)], home);
    }

    private String service(int number, int teams) {
        String owner = random.nextInt(10) == 0 || teams == 0
                ? ""
                : ", \"owners\": [{\"teamId\": \"t%d\", \"role\": \"ACCOUNTABLE\"}]".formatted(skewed(teams));
        return "{\"id\": \"s%d\", \"name\": \"S\", \"external\": %s%s}"
                .formatted(number, random.nextInt(8) == 0, owner);
    }

    /// A few teams own most.
    private int skewed(int teams) {
        return (int) (teams * Math.pow(random.nextDouble(), 2));
    }

    /// Some teams have a place: on a grid so wide that none of them overlap.
    private String nodes(int teams) {
        if (random.nextBoolean()) return "";
        return each(
                random.nextInt(teams + 1),
                i -> "\"t%d\": {\"x\": %d, \"y\": %d}".formatted(i, i % 5 * 4000, i / 5 * 8000));
    }

    private static String each(int count, IntFunction<String> element) {
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) all.add(element.apply(i));
        return String.join(",\n", all);
    }
}
