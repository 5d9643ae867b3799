package dev.remit.rule.flow;

import dev.remit.analysis.Facts;
import dev.remit.edit.FeedbackLoops;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// FLW-007: the team that builds a service does not regularly learn how it does in production, or not together with
/// SRE.
public final class MissingFeedback implements ServiceRule {
    private static final int LOWEST_TIER = 3;
    private static final int USUAL_DAYS = 14;
    private static final Set<OperatingModel> WITH_SRE = EnumSet.of(
            OperatingModel.SRE_CONSULTED,
            OperatingModel.SRE_EMBEDDED,
            OperatingModel.SHARED_ONCALL,
            OperatingModel.SRE_RUN);

    private static final Parameter DAYS = Parameter.of("days", "30", "days")
            .between("1", "365")
            .meaning("The most days between two looks at production.");

    private static final Metadata METADATA = Metadata.of("FLW-007", "No feedback from production", Severity.WARNING)
            .when("A production service of tier 1, 2 or 3 has no feedback loop to its building team (to any "
                    + "team, where nobody is known to build it) with at most {days} days between two looks; or "
                    + "its model is one of the four with SRE and no such loop is a joint review.")
            .why("Builders who never see what users meet build what breaks again.")
            .remedy("Look at objectives and incidents at a fixed time, SRE and builders together where SRE helps.")
            .sources("SEED:90", "SEED:112")
            .parameters(DAYS)
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop" }],
                    "services": [
                      { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 3, "builtBy": "shop" },
                      { "id": "list", "name": "List", "lifecycle": "GA", "tier": 3, "builtBy": "shop",
                        "operating": { "model": "SRE_CONSULTED" } }],
                    "feedbackLoops": [{ "id": "f", "fromServiceId": "list", "toTeamId": "shop", "cadenceDays": 14 }]
                    """,
                    "Shop gets no regular production data about Cart.",
                    "Shop gets regular production data about List, but SRE and builders never look at it together.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 3, "builtBy": "shop" },
                  { "id": "list", "name": "List", "lifecycle": "GA", "tier": 3, "builtBy": "shop",
                    "operating": { "model": "SRE_CONSULTED" } }],
                "feedbackLoops": [
                  { "id": "f", "fromServiceId": "cart", "toTeamId": "shop", "cadenceDays": 30 },
                  { "id": "g", "fromServiceId": "list", "toTeamId": "shop", "cadenceDays": 14, "jointReview": true }]
                """)
            .boundaries(
                    Boundary.of(DAYS, """
                        "teams": [{ "id": "shop", "name": "Shop" }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop" }],
                        "feedbackLoops": [
                          { "id": "f", "fromServiceId": "cart", "toTeamId": "shop", "cadenceDays": # }]
                        """).accepts("29", "30").reports(Severity.WARNING, "31"),
                    Boundary.of("tier", """
                        "teams": [{ "id": "shop", "name": "Shop" }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": #, "builtBy": "shop" }]
                        """).reports(Severity.WARNING, "2", "3").accepts("4"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()
                || service.tier().filter(tier -> tier <= LOWEST_TIER).isEmpty()) return;
        var builder = facts.structure().builder(service);
        var loops = facts.feedback().from(service).stream()
                .filter(loop -> builder.isEmpty()
                        || loop.toTeamId().equals(builder.get().ref()))
                .filter(loop -> loop.cadenceDays()
                        .filter(days -> days <= report.count(DAYS))
                        .isPresent())
                .toList();
        boolean joint =
                facts.structure().model(service).filter(WITH_SRE::contains).isEmpty()
                        || loops.stream().anyMatch(loop -> loop.jointReview().equals(Optional.of(true)));
        if (loops.isEmpty()) report.add(repaired(finding(unheard(service, builder), service), service, builder, joint));
        else if (!joint) report.add(repaired(finding(apart(service, builder), service), service, builder, false));
    }

    private static Text unheard(Service service, Optional<Team> builder) {
        return builder.map(
                        team -> Text.of("{0} gets no regular production data about {1}.", team.name(), service.name()))
                .orElseGet(() -> Text.of("Nobody gets regular production data about {0}.", service.name()));
    }

    private static Text apart(Service service, Optional<Team> builder) {
        return builder.map(team -> Text.of(
                        "{0} gets regular production data about {1}, but SRE and builders never look at it together.",
                        team.name(), service.name()))
                .orElseGet(() -> Text.of(
                        "SRE and builders never look at the production data about {0} together.", service.name()));
    }

    private static Finding repaired(Finding finding, Service service, Optional<Team> builder, boolean joint) {
        var next = finding.next(Text.of("Agree when production data about {0} is looked at.", service.name()), service);
        return builder.map(team -> joint
                        ? next.repair(
                                Text.of("Let {0} look at {1} every two weeks", team.name(), service.name()),
                                FeedbackLoops.add(service.ref(), team.ref(), USUAL_DAYS))
                        : next.repair(
                                Text.of(
                                        "Let {0} and SRE look at {1} together every two weeks",
                                        team.name(), service.name()),
                                FeedbackLoops.addJoint(service.ref(), team.ref(), USUAL_DAYS)))
                .orElse(next);
    }
}
