package dev.remit.report;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Raci;
import dev.remit.rule.Baseline;
import dev.remit.rule.Findings;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What a report is made from, whoever asks for it.
///
/// @param facts of the organisation as it is or, where a plan is looked at, as it will be
/// @param plan which plan that is
/// @param past what an earlier check found
/// @param services those that were chosen, in the order they are told
/// @param teams likewise
public record Request(
        Facts facts,
        Findings findings,
        Optional<Plan> plan,
        Optional<Baseline> past,
        List<Service> services,
        List<Team> teams,
        Telling telling,
        Edition edition) {
    public Request {
        services = List.copyOf(services);
        teams = List.copyOf(teams);
    }

    /// On everything, as it is.
    public static Request of(Facts facts, Findings findings, String file, OffsetDateTime madeAt) {
        return new Request(
                facts,
                findings,
                Optional.empty(),
                Optional.empty(),
                Raci.services(facts.structure()),
                facts.document().teams().stream().toList(),
                Telling.USUAL,
                new Edition(file, madeAt, ""));
    }

    public Request onServices(List<Service> chosen) {
        return new Request(facts, findings, plan, past, chosen, teams, telling, edition);
    }

    public Request onTeams(List<Team> chosen) {
        return new Request(facts, findings, plan, past, services, chosen, telling, edition);
    }

    /// Its facts and findings are those after the plan.
    public Request after(Plan followed) {
        return new Request(facts, findings, Optional.of(followed), past, services, teams, telling, edition);
    }

    public Request since(Baseline earlier) {
        return new Request(facts, findings, plan, Optional.of(earlier), services, teams, telling, edition);
    }

    public Request told(Telling other) {
        return new Request(facts, findings, plan, past, services, teams, other, edition);
    }

    public Request ofVersion(String name) {
        return new Request(facts, findings, plan, past, services, teams, telling, edition.ofVersion(name));
    }

    public Provenance provenance() {
        return Provenance.of(this);
    }
}
