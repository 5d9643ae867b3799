package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.edit.Interactions;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Skill;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.Optional;

/// TOP-009: a team runs important services, nobody in it knows systems, and no team that does works with it
/// (anti-types C and F).
public final class UnskilledRunner implements TeamRule {
    private static final int IMPORTANT = 2;
    private static final List<Specialism> HELPERS = List.of(Specialism.PLATFORM, Specialism.SRE, Specialism.OPERATIONS);

    private static final Metadata METADATA = Metadata.of(
                    "TOP-009", "Builders run services without operations skill or help", Severity.WARNING)
            .when("A team runs a production service of tier 1 or 2 that it builds, is known to have nobody with "
                    + "systems skills, and works with no platform, SRE or operations team.")
            .why("Running a service takes skills that writing it does not teach; without them the first outage does.")
            .remedy("Add somebody with systems skill, or have a platform, SRE or operations team help.")
            .sources("DT")
            .reports(
                    """
                    "teams": [
                      { "id": "cloud", "name": "Cloud", "specialism": "PLATFORM", "topologyType": "PLATFORM" },
                      { "id": "shop", "name": "Shop", "skills": { "SOFTWARE": 6 } }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop",
                      "operating": { "model": "YBIYRI" } }]
                    """,
                    "Shop runs Cart without systems skill or a platform. Add the skill, or work with a platform, SRE or"
                            + " operations team.")
            .accepts("""
                "teams": [
                  { "id": "cloud", "name": "Cloud", "specialism": "PLATFORM", "topologyType": "PLATFORM" },
                  { "id": "shop", "name": "Shop", "skills": { "SOFTWARE": 6 } }],
                "interactions": [{ "id": "i", "teamAId": "cloud", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop",
                  "operating": { "model": "YBIYRI" } }]
                """)
            .boundaries(
                    Boundary.of("systems", """
                        "teams": [{ "id": "shop", "name": "Shop", "skills": { "SYSTEMS": # } }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": 1, "builtBy": "shop",
                          "operating": { "model": "YBIYRI" } }]
                        """).reports(Severity.WARNING, "0").accepts("1", "2"),
                    Boundary.of("tier", """
                        "teams": [{ "id": "shop", "name": "Shop", "skills": {} }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "tier": #, "builtBy": "shop",
                          "operating": { "model": "YBIYRI" } }]
                        """).reports(Severity.WARNING, "1", "2").accepts("3"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup() || !team.skilled(Skill.SYSTEMS).equals(Optional.of(0))) return;
        var services = run(team, facts.structure());
        if (services.isEmpty() || isHelped(team, facts.structure())) return;
        var message = Text.of(
                "{0} runs {1} without systems skill or a platform. Add the skill, or work with a platform, SRE or"
                        + " operations team.",
                team.name(), Words.some(services.stream().map(Service::name).toList()));
        report.add(finding(message, team)
                .repairs(helpers(team, facts))
                .next(Text.of("Find somebody with systems skill for {0}.", team.name()), team));
    }

    private static List<Service> run(Team team, Structure structure) {
        return structure.builtBy(team).stream()
                .filter(Service::isProduction)
                .filter(service ->
                        service.tier().filter(tier -> tier <= IMPORTANT).isPresent())
                .filter(service -> structure.model(service).equals(Optional.of(OperatingModel.YBIYRI)))
                .toList();
    }

    private static boolean isHelped(Team team, Structure structure) {
        return structure.interactions(team).stream()
                .flatMap(each -> structure.team(each.other(team.ref())).stream())
                .anyMatch(other -> !other.id().equals(team.id()) && canHelp(other));
    }

    private static boolean canHelp(Team team) {
        return team.is(TopologyType.PLATFORM) || HELPERS.contains(team.specialism());
    }

    private static List<Repair> helpers(Team team, Facts facts) {
        return HELPERS.stream()
                .flatMap(specialism -> facts.only(specialism).stream())
                .filter(helper -> !helper.roleGroup() && !helper.id().equals(team.id()))
                .map(helper -> new Repair(
                        Text.of("Declare that {0} serves {1}", helper.name(), team.name()),
                        Interactions.serve(helper.ref(), team.ref())))
                .toList();
    }
}
