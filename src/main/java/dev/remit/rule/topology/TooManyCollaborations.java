package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.edit.Edit;
import dev.remit.edit.Interactions;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Severity;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// TOP-004: a team works closely with several others at once.
public final class TooManyCollaborations implements TeamRule {
    /// Of more teams than these nobody can be asked which one to keep.
    private static final int CHOICES = 5;

    private static final Parameter MOST = Parameter.of("most", "1", "teams")
            .between("1", "20")
            .meaning("The most teams that one collaborates with at once.");

    private static final String PAIR = """
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "search", "name": "Search" },
          { "id": "shop", "name": "Shop" }, { "id": "store", "name": "Store" }],
        """;

    private static final String TWO = """
        { "id": "i1", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION" },
        { "id": "i2", "teamAId": "shop", "teamBId": "search", "mode": "COLLABORATION" }
        """;

    private static final Metadata METADATA = Metadata.of(
                    "TOP-004", "Collaborating with several teams at once", Severity.WARNING)
            .when("A team has active collaborations with more than {most} other teams.")
            .why("Close work with another team costs attention; with several at once a team finishes none of it.")
            .remedy("Keep the collaboration that matters most; turn the others into a service or do them later.")
            .sources("TT")
            .parameters(MOST)
            .reports(
                    PAIR + "\"interactions\": [" + TWO + "]",
                    "Shop collaborates with 2 teams at once (limit 1); keep one and turn the rest into X-as-a-Service"
                            + " or schedule them.")
            .accepts(PAIR + "\"interactions\": [" + TWO.replaceFirst("COLLABORATION", "X_AS_A_SERVICE") + "]")
            .boundaries(Boundary.of(MOST, PAIR + "\"interactions\": [#]")
                    .accepts("", """
                        { "id": "i1", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION" }
                        """)
                    .reports(Severity.WARNING, TWO));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup()) return;
        var collaborations = collaborations(team, facts.structure());
        int limit = report.count(MOST);
        if (collaborations.size() > limit) report.add(finding(team, collaborations, limit, facts.structure()));
    }

    private Finding finding(Team team, Map<Ref<Team>, List<Interaction>> with, int limit, Structure structure) {
        var message = Text.of(
                "{0} collaborates with {1} teams at once (limit {2}); keep one and turn the rest into X-as-a-Service"
                        + " or schedule them.",
                team.name(), with.size(), limit);
        var finding = finding(message, team)
                .next(Text.of("Ask {0} which of its collaborations can wait.", team.name()), team);
        return with.size() > CHOICES ? finding : finding.repairs(repairs(team, with, structure));
    }

    private static List<Repair> repairs(Team team, Map<Ref<Team>, List<Interaction>> with, Structure structure) {
        return with.keySet().stream()
                .map(kept -> new Repair(
                        Text.of(
                                "Let {0} collaborate with {1} only and turn the rest into X-as-a-Service",
                                team.name(), structure.nameOf(kept)),
                        withoutOthers(kept, with)))
                .toList();
    }

    private static Edit withoutOthers(Ref<Team> kept, Map<Ref<Team>, List<Interaction>> with) {
        return with.entrySet().stream()
                .filter(each -> !each.getKey().equals(kept))
                .flatMap(each -> each.getValue().stream())
                .map(each -> Interactions.serveInstead(each.ref()))
                .reduce(document -> document, Edit::then);
    }

    private static Map<Ref<Team>, List<Interaction>> collaborations(Team team, Structure structure) {
        return structure.interactions(team).stream()
                .filter(each -> each.is(InteractionMode.COLLABORATION))
                .filter(each -> !each.teamAId().equals(each.teamBId()))
                .collect(
                        Collectors.groupingBy(each -> each.other(team.ref()), LinkedHashMap::new, Collectors.toList()));
    }
}
