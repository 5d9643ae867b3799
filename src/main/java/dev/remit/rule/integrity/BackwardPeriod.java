package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.model.Element;
import dev.remit.model.Engagement;
import dev.remit.model.Interaction;
import dev.remit.model.Ownership;
import dev.remit.model.PlanStep;
import dev.remit.model.Scenario;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/// INT-006: something ends before it begins. One finding a period.
public final class BackwardPeriod implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "INT-006", "Period that ends before it begins", Severity.WARNING)
            .when("A team, an ownership, an engagement, an interaction or a step of a plan has a last day before its"
                    + " first.")
            .why("Such a period holds no day, so what it is about never counts, and one of the dates is wrong.")
            .remedy("Correct the first or the last day.")
            .sources("APP")
            .reports(
                    """
                    "teams": [{ "id": "shop", "name": "Shop", "since": "2026-03-01", "endDate": "2026-02-01" }],
                    "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "CONTRIBUTOR",
                      "since": "2026-03-01", "until": "2026-02-01" }] }]
                    """,
                    "Cart, the stake of Shop: ends on 2026-02-01, before it begins on 2026-03-01. Correct one of the days.",
                    "Shop: ends on 2026-02-01, before it begins on 2026-03-01. Correct one of the days.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop", "since": "2026-02-01", "endDate": "2026-03-01" }],
                "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "CONTRIBUTOR",
                  "until": "2026-02-01" }] }]
                """)
            .boundaries(Boundary.of("the first day", """
                "teams": [{ "id": "shop", "name": "Shop", "since": "2026-02-02", "endDate": "#" }]
                """)
                    .reports(Severity.WARNING, "2026-02-01")
                    .accepts("2026-02-02", "2026-02-03"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void checkOthers(Facts facts, Report report) {
        var document = facts.document();
        for (Team each : document.teams()) check(each, name(each), "", each.since(), each.endDate(), report);
        for (Interaction each : document.interactions())
            check(each, name(each), "", each.startDate(), each.endDate(), report);
        for (Engagement each : document.engagements())
            check(each, name(each), "", each.startDate(), each.endDate(), report);
        for (Scenario each : document.scenarios()) check(each, report);
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        for (Ownership stake : service.owners()) {
            if (!isBackward(stake.since(), stake.until())) continue;
            var what = Text.of(
                    "{0}, the stake of {1}", service.name(), facts.structure().nameOf(stake.teamId()));
            check(service, what, stake.teamId().id().text(), stake.since(), stake.until(), report);
        }
    }

    private void check(Scenario plan, Report report) {
        for (PlanStep step : plan.steps()) {
            var what = Text.of(
                    "{0}, step {1}",
                    plan.name(), step.title().orElseGet(() -> step.id().text()));
            check(plan, what, step.id().text(), step.startDate(), step.endDate(), report);
        }
    }

    private static Text name(Element element) {
        return Text.of("{0}", element.title());
    }

    private void check(
            Element element,
            Text what,
            String key,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Report report) {
        if (!isBackward(first, last)) return;
        var message = Text.of(
                "{0}: ends on {1}, before it begins on {2}. Correct one of the days.", what, last.get(), first.get());
        report.add(finding(message, element).keyed(key).next(Text.of("Correct the days of {0}.", what), element));
    }

    private static boolean isBackward(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    }
}
