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
import java.util.Set;

/// What a report is made from, whoever asks for it.
///
/// @param facts of the organisation as it is or, where a plan is looked at, as it will be
/// @param plan which plan that is
/// @param past what an earlier check found
/// @param services those that were chosen, in the order they are told
/// @param teams likewise
/// @param sections the ids of the sections that are wanted; all where there is none
/// @param activities the codes of those that are wanted; all where there is none
/// @param variant the letters a RACI by service is told with
/// @param file the name of the file the organisation stands in
/// @param madeAt given by the caller: a report reads no clock
/// @param version tells one state of the document from another; empty where nobody says
public record Request(
        Facts facts,
        Findings findings,
        Optional<Plan> plan,
        Optional<Baseline> past,
        List<Service> services,
        List<Team> teams,
        Set<String> sections,
        Set<String> activities,
        Spread spread,
        Variant variant,
        String file,
        OffsetDateTime madeAt,
        String version) {
    public Request {
        services = List.copyOf(services);
        teams = List.copyOf(teams);
        sections = Set.copyOf(sections);
        activities = Set.copyOf(activities);
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
                Set.of(),
                Set.of(),
                Spread.LONG,
                Variant.RACI,
                file,
                madeAt,
                "");
    }

    public Request onServices(List<Service> chosen) {
        return new Request(
                facts,
                findings,
                plan,
                past,
                chosen,
                teams,
                sections,
                activities,
                spread,
                variant,
                file,
                madeAt,
                version);
    }

    public Request onTeams(List<Team> chosen) {
        return new Request(
                facts,
                findings,
                plan,
                past,
                services,
                chosen,
                sections,
                activities,
                spread,
                variant,
                file,
                madeAt,
                version);
    }

    /// Its facts and findings are those after the plan.
    public Request after(Plan followed) {
        return new Request(
                facts,
                findings,
                Optional.of(followed),
                past,
                services,
                teams,
                sections,
                activities,
                spread,
                variant,
                file,
                madeAt,
                version);
    }

    public Request since(Baseline earlier) {
        return new Request(
                facts,
                findings,
                plan,
                Optional.of(earlier),
                services,
                teams,
                sections,
                activities,
                spread,
                variant,
                file,
                madeAt,
                version);
    }

    public Request only(Set<String> wanted) {
        return new Request(
                facts,
                findings,
                plan,
                past,
                services,
                teams,
                wanted,
                activities,
                spread,
                variant,
                file,
                madeAt,
                version);
    }

    public Request onActivities(Set<String> codes) {
        return new Request(
                facts, findings, plan, past, services, teams, sections, codes, spread, variant, file, madeAt, version);
    }

    public Request spread(Spread other) {
        return new Request(
                facts,
                findings,
                plan,
                past,
                services,
                teams,
                sections,
                activities,
                other,
                variant,
                file,
                madeAt,
                version);
    }

    public Request in(Variant other) {
        return new Request(
                facts,
                findings,
                plan,
                past,
                services,
                teams,
                sections,
                activities,
                spread,
                other,
                file,
                madeAt,
                version);
    }

    public Request ofVersion(String name) {
        return new Request(
                facts,
                findings,
                plan,
                past,
                services,
                teams,
                sections,
                activities,
                spread,
                variant,
                file,
                madeAt,
                name);
    }

    /// Whether a section is to be told.
    public boolean wants(Section section) {
        return sections.isEmpty() || sections.contains(section.id());
    }

    public boolean wantsActivity(String code) {
        return activities.isEmpty() || activities.contains(code);
    }

    public Provenance provenance() {
        return Provenance.of(this);
    }
}
