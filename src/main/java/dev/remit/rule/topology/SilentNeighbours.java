package dev.remit.rule.topology;

import dev.remit.analysis.Conway.CrossTeamNeed;
import dev.remit.analysis.Facts;
import dev.remit.edit.Interactions;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.NextStep;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;

/// TOP-003: a service needs another team's service, and the two teams have no declared interaction. One finding a
/// dependency.
public final class SilentNeighbours implements Rule {
    private static final Metadata METADATA = Metadata.of(
                    "TOP-003", "Services coupled, teams not talking", Severity.WARNING)
            .except("Information where the dependency is soft.")
            .when("A production service depends on another, their owners are two teams, and no active "
                    + "interaction joins these.")
            .why("Systems end up shaped like the talks between their teams; a need that nobody talks about breaks"
                    + " them.")
            .remedy("Declare how the two teams work together, most simply as a service, or remove the dependency.")
            .sources("TT", "DORA")
            .reports("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger" }],
                    "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA",
                    "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] }]
                """, "Cart needs Ledger hard, but Shop and Pay have no declared interaction.")
            .accepts("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "services": [
                  { "id": "cart", "name": "Cart", "lifecycle": "GA", "dependsOn": [{ "serviceId": "ledger" }],
                    "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
                  { "id": "ledger", "name": "Ledger", "lifecycle": "GA",
                    "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] }],
                "interactions": [{ "id": "paying", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        for (CrossTeamNeed need : facts.conway().uncovered()) {
            if (need.owner().roleGroup() || need.other().roleGroup()) continue;
            report.add(finding(need));
        }
    }

    private Finding finding(CrossTeamNeed need) {
        var finding = finding(message(need), need.service(), need.needed());
        return (need.dependency().isHard() ? finding : finding.as(Severity.INFO))
                .remedied(() -> repair(need), () -> nextStep(need));
    }

    private static Repair repair(CrossTeamNeed need) {
        return new Repair(
                Text.of(
                        "Declare that {0} serves {1}",
                        need.other().name(), need.owner().name()),
                Interactions.serve(need.other().ref(), need.owner().ref()));
    }

    private static NextStep nextStep(CrossTeamNeed need) {
        return new NextStep(
                Text.of(
                        "Ask {0} and {1} how they work together.",
                        need.owner().name(), need.other().name()),
                need.service().id());
    }

    private static Text message(CrossTeamNeed need) {
        String service = need.service().name();
        String needed = need.needed().name();
        String consumer = need.owner().name();
        String provider = need.other().name();
        return need.dependency().isHard()
                ? Text.of(
                        "{0} needs {1} hard, but {2} and {3} have no declared interaction.",
                        service, needed, consumer, provider)
                : Text.of(
                        "{0} needs {1} soft, but {2} and {3} have no declared interaction.",
                        service, needed, consumer, provider);
    }
}
