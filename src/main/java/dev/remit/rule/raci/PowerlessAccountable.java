package dev.remit.rule.raci;

import dev.remit.analysis.Facts;
import dev.remit.edit.Teams;
import dev.remit.model.Authority;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Party;
import dev.remit.raci.Role;
import dev.remit.rule.ByLetters;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// RAC-006: a team answers for an activity and may not do what that takes. Authority that nobody wrote down is missing
/// too; whoever fills the role of manager is taken to hold all.
public final class PowerlessAccountable implements Rule {
    /// What an activity takes: any one of these.
    private record Need(List<Authority> any, Text words) {
        static Need of(Text words, Authority... any) {
            return new Need(List.of(any), words);
        }

        boolean isMetBy(Team team) {
            for (Authority each : any) if (team.may(each).orElse(false)) return true;
            return false;
        }
    }

    private static final Need RELEASING =
            Need.of(Text.of("the authority to stop a release or to deploy"), Authority.STOP_RELEASE, Authority.DEPLOY);
    private static final Need OPERATING = Need.of(Text.of("access to production"), Authority.PRODUCTION_ACCESS);
    private static final Need PLANNING = Need.of(Text.of("authority over the backlog"), Authority.BACKLOG);
    private static final Need DECIDING =
            Need.of(Text.of("the authority to accept risk or a budget"), Authority.ACCEPT_RISK, Authority.BUDGET);

    private static final Map<String, Need> NEEDS = Map.of(
            "REL-02", RELEASING,
            "REL-03", OPERATING,
            "OPS-02", OPERATING,
            "OPS-04", OPERATING,
            "PLN-01", PLANNING,
            "IMP-03", PLANNING,
            "PLN-03", DECIDING,
            "RET-01", DECIDING);

    private static final String MANAGED =
            "\"organisation\": { \"name\": \"Test\", \"defaults\": [{ \"role\": \"MANAGER\", \"teamId\": \"heads\" }] },";

    private static final Metadata METADATA = Metadata.of("RAC-006", "Accountable without authority", Severity.WARNING)
            .when("In the resolved RACI of a production service, the team with the A holds none of what it "
                    + "takes: STOP_RELEASE or DEPLOY for REL-02; PRODUCTION_ACCESS for REL-03, OPS-02 and "
                    + "OPS-04; BACKLOG for PLN-01 and IMP-03; ACCEPT_RISK or BUDGET for PLN-03 and RET-01. "
                    + "Authority that is not written down is not held; a team that fills MANAGER holds all.")
            .why("Who answers for something and may not act on it is blamed for what others decide.")
            .remedy("Give the team the authority, or let the team that has it answer for the activity.")
            .sources("RACI", "BS")
            .reports(
                    MANAGED + """
                    "teams": [{ "id": "heads", "name": "Heads" },
                      { "id": "shop", "name": "Shop", "authority": ["PRODUCTION_ACCESS"] }],
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
                    """,
                    "Shop answers for 'Approve the change for production' of Cart but lacks the authority to stop a"
                            + " release or to deploy.")
            .accepts(MANAGED + """
                "teams": [{ "id": "heads", "name": "Heads" },
                  { "id": "shop", "name": "Shop", "authority": ["PRODUCTION_ACCESS", "DEPLOY"] }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var needs = needs(facts.raci().activities());
        var known = new ByLetters<>(letters -> duties(letters, needs));
        for (Service service : facts.production()) {
            var matrix = facts.raci().matrix(service);
            for (Duty duty : known.of(matrix)) check(duty, matrix, report);
        }
    }

    /// That whoever stands in the column answers for the row.
    private record Duty(int place, int column, Need need) {}

    private static List<Duty> duties(List<List<Letters>> letters, Map<Integer, Need> needs) {
        var duties = new ArrayList<Duty>();
        needs.forEach((place, need) -> {
            var row = letters.get(place);
            for (int column = 0; column < row.size(); column++)
                if (row.get(column).isAccountable()) duties.add(new Duty(place, column, need));
        });
        return duties;
    }

    /// By the place of the row.
    private static Map<Integer, Need> needs(List<Activity> activities) {
        var needs = new TreeMap<Integer, Need>();
        for (int place = 0; place < activities.size(); place++) {
            Need need = NEEDS.get(activities.get(place).code());
            if (need != null) needs.put(place, need);
        }
        return needs;
    }

    private void check(Duty duty, Matrix matrix, Report report) {
        Party party = matrix.parties().get(duty.column());
        if (party.roles().contains(Role.Fixed.MANAGER) || duty.need().isMetBy(party.team())) return;
        var activity = matrix.rows().get(duty.place()).activity();
        report.add(finding(activity, duty.need(), party.team(), matrix.service()));
    }

    private Finding finding(Activity activity, Need need, Team team, Service service) {
        var message = Text.of(
                "{0} answers for '{1}' of {2} but lacks {3}.",
                team.name(), activity.name(), service.name(), need.words());
        return finding(message, team, service)
                .keyed(activity.code())
                .repairs(need.any().stream().map(each -> granting(each, team)).toList())
                .next(
                        Text.of(
                                "Let the team that has the authority answer for {0} of {1}.",
                                activity.code(), service.name()),
                        service);
    }

    private static Repair granting(Authority authority, Team team) {
        return new Repair(
                Text.of("Write down that {0} holds {1}", team.name(), words(authority)),
                Teams.authorise(team.ref(), authority));
    }

    private static Text words(Authority authority) {
        return switch (authority) {
            case PRODUCTION_ACCESS -> Text.of("access to production");
            case DEPLOY -> Text.of("the authority to deploy");
            case STOP_RELEASE -> Text.of("the authority to stop a release");
            case BACKLOG -> Text.of("authority over the backlog");
            case BUDGET -> Text.of("a budget");
            case ACCEPT_RISK -> Text.of("the authority to accept risk");
        };
    }
}
