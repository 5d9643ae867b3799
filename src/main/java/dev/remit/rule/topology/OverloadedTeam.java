package dev.remit.rule.topology;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.CognitiveLoad.Holding;
import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.Rounded;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// TOP-002: a team holds more in mind than it can, by what it owns or by what it says.
public final class OverloadedTeam implements TeamRule {
    private static final BigDecimal SEVERE = new BigDecimal("1.5");

    private static final Parameter INDEX = Parameter.of("index", "1.0", "of the load a team can hold")
            .between("0.1", "10")
            .meaning("The highest cognitive load index.");

    private static final Parameter SURVEY = Parameter.of("survey", "4", "of 5")
            .between("1", "5")
            .meaning("The load felt by the team from which it is too much, whatever the index.");

    private static final Metadata METADATA = Metadata.of("TOP-002", "Team carries too much", Severity.WARNING)
            .except("An error where the index is above 1.5.")
            .when("Cognitive load index = (domains + services + interactions + operational work) × size > "
                    + "{index}, or the load the team says it feels ≥ {survey}. Domains weigh 1/3, 2/3 or 1 by "
                    + "complexity; each production service beyond three 0.05; a collaboration 0.2, a facilitation "
                    + "received 0.1, a service given or taken 0.02 (0.2 at most); operational work its share above "
                    + "0.3; size is 7 ÷ people, with people between 5 and 9.")
            .why("A team that cannot hold all it owns in mind changes slowly, breaks what it forgot, and loses people.")
            .remedy("Move a domain to a team with room, or turn a collaboration into a service.")
            .sources("TT", "APP")
            .parameters(INDEX, SURVEY)
            .reports(
                    """
                    "teams": [
                      { "id": "pay", "name": "Pay", "headcount": 7, "surveyLoad": 4 },
                      { "id": "shop", "name": "Shop", "headcount": 7 }],
                    "valueStreams": [{ "id": "sales", "name": "Sales" }],
                    "domains": [
                      { "id": "catalogue", "name": "Catalogue", "valueStreamId": "sales", "complexity": "SIMPLE" },
                      { "id": "pricing", "name": "Pricing", "valueStreamId": "sales", "complexity": "COMPLEX" }],
                    "services": [
                      { "id": "items", "name": "Items", "domainId": "catalogue", "lifecycle": "GA",
                        "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
                      { "id": "rates", "name": "Rates", "domainId": "pricing", "lifecycle": "GA",
                        "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                    """,
                    "Pay rates its own load 4 of 5 (from 4 on it is too much). Ask what weighs most and move it.",
                    "Shop: load 1.33 (limit 1): Catalogue and Pricing, 2 services, 0 collaborations. Move Catalogue.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop", "headcount": 7, "surveyLoad": 3 }],
                "valueStreams": [{ "id": "sales", "name": "Sales" }],
                "domains": [{ "id": "pricing", "name": "Pricing", "valueStreamId": "sales", "complexity": "COMPLEX" }],
                "services": [{ "id": "rates", "name": "Rates", "domainId": "pricing", "lifecycle": "GA",
                  "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                """)
            .boundaries(
                    Boundary.of(INDEX, """
                        "teams": [{ "id": "shop", "name": "Shop", "headcount": 7, "timeSplit": { "operational": # } }],
                        "valueStreams": [{ "id": "sales", "name": "Sales" }],
                        "domains": [
                          { "id": "pricing", "name": "Pricing", "valueStreamId": "sales", "complexity": "COMPLEX" }],
                        "services": [{ "id": "rates", "name": "Rates", "domainId": "pricing",
                          "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
                        """)
                            .accepts("0.29", "0.30")
                            .reports(Severity.WARNING, "0.31", "0.79", "0.80")
                            .reports(Severity.ERROR, "0.81"),
                    Boundary.of(SURVEY, "\"teams\": [{ \"id\": \"pay\", \"name\": \"Pay\", \"surveyLoad\": # }]")
                            .accepts("3")
                            .reports(Severity.WARNING, "4", "5"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup()) return;
        BigDecimal limit = report.limit(INDEX);
        facts.cognitiveLoad(team)
                .filter(load -> Tolerance.exceeds(load.index(), limit))
                .map(load -> loaded(team, load, limit))
                .or(() -> felt(team, report.count(SURVEY)))
                .ifPresent(report::add);
    }

    private Finding loaded(Team team, CognitiveLoad load, BigDecimal limit) {
        var message = Text.of(
                "{0}: load {1} (limit {2}): {3}, {4}, {5}. Move {6}.",
                team.name(),
                Rounded.to(2, load.index(), limit),
                limit,
                domains(load),
                services(load.services()),
                collaborations(load.ties().collaborations()),
                suggestion(load, limit));
        var finding = candidates(finding(message, team), load);
        return Tolerance.exceeds(load.index(), SEVERE) ? finding.as(Severity.ERROR) : finding;
    }

    private Optional<Finding> felt(Team team, int limit) {
        return team.surveyLoad()
                .filter(felt -> felt >= limit)
                .map(felt -> finding(
                                Text.of(
                                        "{0} rates its own load {1} of 5 (from {2} on it is too much). Ask what weighs "
                                                + "most and move it.",
                                        team.name(), felt, limit),
                                team)
                        .next(Text.of("Ask the people of {0} what weighs most.", team.name()), team));
    }

    /// Of the domains that would be enough to move, the one with the fewest services; else the one that weighs most.
    private static Text suggestion(CognitiveLoad load, BigDecimal limit) {
        if (load.domains().size() < 2) return Text.of("one of its services");
        return load.domains().stream()
                .filter(each -> !Tolerance.exceeds(load.without(each).index(), limit))
                .min(Comparator.comparingInt((Holding each) -> each.services().size()))
                .or(() -> load.domains().stream()
                        .min(Comparator.comparingDouble(
                                each -> load.without(each).index())))
                .map(each -> Text.of("{0}", each.domain().name()))
                .orElseThrow();
    }

    /// What remains when the team lets one of its domains go.
    private static Finding candidates(Finding finding, CognitiveLoad load) {
        Finding all = finding;
        for (Holding each : load.domains()) {
            var step = Text.of(
                    "Move {0} to another team: that leaves a load of {1}.",
                    each.domain().name(), Rounded.to(2, load.without(each).index()));
            all = all.next(step, each.domain());
        }
        return all;
    }

    private static Text domains(CognitiveLoad load) {
        List<String> names =
                load.domains().stream().map(each -> each.domain().name()).toList();
        return names.isEmpty() ? Text.of("no domain") : Text.of("{0}", Words.list(names));
    }

    private static Text services(int count) {
        return count == 1 ? Text.of("1 service") : Text.of("{0} services", count);
    }

    private static Text collaborations(int count) {
        return count == 1 ? Text.of("1 collaboration") : Text.of("{0} collaborations", count);
    }
}
