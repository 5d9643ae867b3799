package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.analysis.TeamMix;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Element;
import dev.remit.model.InteractionMode;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.Rounded;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// TOP-011: the kinds of teams, or the people who must trust each other, are out of proportion. For information.
public final class UnevenMix implements Rule {
    private static final Parameter TEAMS = Parameter.of("teams", "10", "teams")
            .between("2", "1000")
            .meaning("The fewest teams of which a ratio says anything.");

    private static final Parameter LEAST = Parameter.of("least", "6", "stream-aligned teams to one other")
            .between("0", "100")
            .meaning("The lowest ratio of stream-aligned to other teams.");

    private static final Parameter MOST = Parameter.of("most", "9", "stream-aligned teams to one other")
            .between("1", "100")
            .meaning("The highest ratio of stream-aligned to other teams.");

    private static final Parameter STREAM = Parameter.of("valueStream", "150", "people")
            .between("1", "10000")
            .meaning("The most people of a value stream.");

    private static final Parameter DOMAIN = Parameter.of("domain", "50", "people")
            .between("1", "10000")
            .meaning("The most people of the teams that own services of a domain.");

    private static final Metadata METADATA = Metadata.of("TOP-011", "Mix of team types", Severity.INFO)
            .when("Of at least {teams} teams, stream-aligned ÷ others < {least} or > {most}; or nobody uses a "
                    + "platform team; or a value stream has more than {valueStream} people; or the teams that own "
                    + "services of a domain have more than {domain}.")
            .why("Most teams should serve customers, and beyond some 50 or 150 people nobody knows whom to trust.")
            .remedy("Let teams that serve no one join a stream, and split groups where their work parts.")
            .sources("TT")
            .parameters(TEAMS, LEAST, MOST, STREAM, DOMAIN)
            .reports(
                    teams(9, 2).replaceFirst("ENABLING", "PLATFORM"),
                    "9 stream-aligned to 2 other teams (4.5:1; usual 6:1 to 9:1).",
                    "O1 is a platform team without a consumer. Let others use what it builds, or change its type.")
            .accepts(teams(12, 2))
            .boundaries(
                    Boundary.of(TEAMS, "#").accepts(teams(7, 2)).reports(Severity.INFO, teams(8, 2), teams(9, 2)),
                    Boundary.of(LEAST, "#").reports(Severity.INFO, teams(11, 2)).accepts(teams(12, 2), teams(13, 2)),
                    Boundary.of(MOST, "#")
                            .accepts(teams(17, 2), teams(18, 2))
                            .reports(Severity.INFO, teams(19, 2), teams(19, 0)),
                    Boundary.of(STREAM, """
                        "valueStreams": [{ "id": "sales", "name": "Sales" }],
                        "teams": [{ "id": "a", "name": "A", "headcount": 50, "valueStreamId": "sales" },
                          { "id": "b", "name": "B", "headcount": #, "valueStreamId": "sales" }]
                        """).accepts("99", "100").reports(Severity.INFO, "101"),
                    Boundary.of(DOMAIN, """
                        "valueStreams": [{ "id": "sales", "name": "Sales" }],
                        "domains": [{ "id": "carts", "name": "Carts", "valueStreamId": "sales" }],
                        "teams": [{ "id": "a", "name": "A", "headcount": # }],
                        "services": [
                          { "id": "cart", "name": "Cart", "domainId": "carts",
                            "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }] },
                          { "id": "list", "name": "List", "domainId": "carts",
                            "owners": [{ "teamId": "a", "role": "ACCOUNTABLE" }] }]
                        """).accepts("49", "50").reports(Severity.INFO, "51"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var teams = facts.document().teams().stream().filter(TeamMix::counts).toList();
        if (teams.size() >= report.count(TEAMS)) checkRatio(TeamMix.of(facts.document()), teams.getFirst(), report);
        for (Team team : teams) {
            if (team.is(TopologyType.PLATFORM) && !serves(team, facts.structure())) report.add(unused(team));
        }
        var document = facts.document();
        facts.groups()
                .valueStreams()
                .forEach((ref, people) -> document.valueStreams()
                        .find(ref)
                        .ifPresent(stream -> checkSize(stream, people, STREAM, report)));
        facts.groups()
                .domains()
                .forEach((ref, people) ->
                        document.domains().find(ref).ifPresent(domain -> checkSize(domain, people, DOMAIN, report)));
    }

    private void checkRatio(TeamMix mix, Team first, Report report) {
        BigDecimal least = report.limit(LEAST);
        BigDecimal most = report.limit(MOST);
        double ratio = mix.ratio();
        boolean tooLow = Tolerance.exceeds(least, BigDecimal.valueOf(Math.min(ratio, Integer.MAX_VALUE)));
        if (!tooLow && !Tolerance.exceeds(ratio, most)) return;
        var words = mix.others() == 0
                ? Text.of("no other team; usual {0}:1 to {1}:1", least, most)
                : Text.of("{0}:1; usual {1}:1 to {2}:1", Rounded.to(1, ratio, tooLow ? least : most), least, most);
        var message = Text.of("{0} stream-aligned to {1} other teams ({2}).", mix.aligned(), mix.others(), words);
        report.add(finding(message)
                .keyed("ratio")
                .next(Text.of("Look at the teams that serve no stream, and at their types."), first));
    }

    private static boolean serves(Team team, Structure structure) {
        return structure.interactions(team).stream()
                .anyMatch(each -> each.is(InteractionMode.X_AS_A_SERVICE)
                        && each.teamAId().equals(team.ref())
                        && !each.teamBId().equals(team.ref()));
    }

    private Finding unused(Team team) {
        var message = Text.of(
                "{0} is a platform team without a consumer. Let others use what it builds, or change its type.",
                team.name());
        return finding(message, team).next(Text.of("Declare which teams use what {0} builds.", team.name()), team);
    }

    private void checkSize(Element group, BigDecimal people, Parameter parameter, Report report) {
        BigDecimal limit = report.limit(parameter);
        if (!Tolerance.exceeds(people, limit)) return;
        var message = Text.of(
                "{0} has {1} people (limit {2}), more than can trust each other. Split it where its work parts.",
                group.title(), people, limit);
        report.add(finding(message, group).next(Text.of("Look for a seam in {0}.", group.title()), group));
    }

    private static String teams(int aligned, int others) {
        return Stream.concat(teams("s", aligned, "STREAM_ALIGNED"), teams("o", others, "ENABLING"))
                .collect(Collectors.joining(",\n", "\"teams\": [", "]"));
    }

    private static Stream<String> teams(String letter, int count, String type) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "{ \"id\": \"%s%s\", \"name\": \"%S%s\", \"topologyType\": \"%s\" }"
                        .formatted(letter, i, letter, i, type));
    }
}
