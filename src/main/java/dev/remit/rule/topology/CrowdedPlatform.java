package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// TOP-013: one platform team serves many teams alone.
public final class CrowdedPlatform implements TeamRule {
    private static final Parameter CONSUMERS = Parameter.of("consumers", "15", "teams")
            .between("1", "1000")
            .meaning("The most teams that one platform team serves alone.");

    private static final Metadata METADATA = Metadata.of(
                    "TOP-013", "Platform with too many direct consumers", Severity.WARNING)
            .when("More than {consumers} teams use a platform team as a service in active interactions, and it "
                    + "belongs to no platform grouping.")
            .why("A platform team that answers every team in person has no time left to build.")
            .remedy("Split the platform into several teams of one grouping, or let its users serve themselves.")
            .sources("APP")
            .parameters(CONSUMERS)
            .reports(
                    platform(16, ""),
                    "Cloud serves 16 teams alone (limit 15); split it into a platform grouping or raise its"
                            + " self-service.")
            .accepts(platform(16, ", \"platformGroupId\": \"base\"")
                    + ", \"platformGroups\": [{ \"id\": \"base\", \"name\": \"Base\" }]")
            .boundaries(Boundary.of(CONSUMERS, "#")
                    .accepts(platform(14, ""), platform(15, ""))
                    .reports(Severity.WARNING, platform(16, "")));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup()
                || !team.is(TopologyType.PLATFORM)
                || team.platformGroupId().isPresent()) return;
        long consumers = consumers(team, facts.structure());
        int limit = report.count(CONSUMERS);
        if (consumers <= limit) return;
        var message = Text.of(
                "{0} serves {1} teams alone (limit {2}); split it into a platform grouping or raise its self-service.",
                team.name(), consumers, limit);
        report.add(finding(message, team)
                .next(Text.of("Put {0} into a platform grouping together with other teams.", team.name()), team));
    }

    private static long consumers(Team team, Structure structure) {
        return structure.interactions(team).stream()
                .filter(each -> each.is(InteractionMode.X_AS_A_SERVICE))
                .filter(each -> each.teamAId().equals(team.ref()))
                .map(Interaction::teamBId)
                .filter(consumer -> !consumer.equals(team.ref()))
                .distinct()
                .count();
    }

    private static String platform(int consumers, String more) {
        var teams = IntStream.rangeClosed(1, consumers)
                .mapToObj("{ \"id\": \"t%1$s\", \"name\": \"T%1$s\" }"::formatted)
                .collect(Collectors.joining(",\n"));
        var interactions = IntStream.rangeClosed(1, consumers)
                .mapToObj(
                        "{ \"id\": \"i%1$s\", \"teamAId\": \"cloud\", \"teamBId\": \"t%1$s\", \"mode\": \"X_AS_A_SERVICE\" }"
                                ::formatted)
                .collect(Collectors.joining(",\n"));
        return "\"teams\": [{ \"id\": \"cloud\", \"name\": \"Cloud\", \"topologyType\": \"PLATFORM\"" + more + " },\n"
                + teams + "],\n\"interactions\": [" + interactions + "]";
    }
}
