package dev.remit.format.order;

import dev.remit.format.order.Scope.Part;
import dev.remit.model.Diagram;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.report.Choice;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.report.Section;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Limits a report to what was chosen. What it does not heed is refused, so that nobody takes all for a part.
record Limits(Reporter reporter, Request all) {
    private static final String CODE = "E-EXP-041";

    Outcome<Request> to(Scope scope, Optional<Diagram> diagram) {
        return switch (scope) {
            case Scope.All _ -> Outcome.done(all);
            case Scope.View _ -> heeds().map(some -> shown(diagram));
            case Part part -> part.chosen().then(this::to);
        };
    }

    /// The same of some sections.
    Outcome<Request> only(Set<String> sections) {
        if (sections.isEmpty()) return Outcome.done(all);
        if (!reporter.choices().contains(Choice.SECTIONS)) return refused(Text.of("sections"));
        Outcome<Request> request = Outcome.done(all.only(sections));
        for (String name : sections.stream().sorted().toList())
            request = Named.here("section", name, reporter.sections(), Section::id)
                    .then(known(request));
        return request;
    }

    /// The same of some activities.
    Outcome<Request> on(Set<String> activities) {
        if (activities.isEmpty()) return Outcome.done(all);
        if (!reporter.choices().contains(Choice.ACTIVITIES)) return refused(Text.of("activities"));
        Outcome<Request> request = Outcome.done(all.onActivities(activities));
        var known = all.facts().raci().activities();
        for (String code : activities.stream().sorted().toList())
            request = Named.here("activity", code, known, Activity::code).then(known(request));
        return request;
    }

    private Outcome<Request> to(Part part) {
        Outcome<Request> request = heeds();
        for (Id id : part.teams().stream().sorted().toList())
            request = Named.here(
                            "team", id.text(), all.teams(), each -> each.id().text())
                    .then(known(request));
        for (Id id : part.services().stream().sorted().toList())
            request = Named.here(
                            "service",
                            id.text(),
                            all.services(),
                            each -> each.id().text())
                    .then(known(request));
        if (!reporter.choices().contains(Choice.SERVICES) && !part.services().isEmpty())
            return refused(Text.of("services"));
        return request.map(some -> of(part));
    }

    private Request of(Part part) {
        var services = new HashSet<>(part.services());
        services.addAll(answered(part.teams(), all.facts().structure()));
        return some(part.teams(), services);
    }

    /// The services these teams answer for.
    static Set<Id> answered(Set<Id> teams, Structure structure) {
        var answered = new HashSet<Id>();
        for (Service service : structure.document().services())
            if (structure.accountable(service).stream().anyMatch(team -> teams.contains(team.id())))
                answered.add(service.id());
        return answered;
    }

    private Request shown(Optional<Diagram> diagram) {
        return diagram.flatMap(Diagram::elements)
                .map(shown -> some(shown, shown))
                .orElse(all);
    }

    private Request some(Set<Id> teams, Set<Id> services) {
        List<Service> chosen = all.services().stream()
                .filter(each -> services.contains(each.id()))
                .toList();
        List<Team> theirs =
                all.teams().stream().filter(each -> teams.contains(each.id())).toList();
        return all.onServices(chosen).onTeams(theirs);
    }

    private Outcome<Request> heeds() {
        var choices = reporter.choices();
        return choices.contains(Choice.SERVICES) || choices.contains(Choice.TEAMS)
                ? Outcome.done(all)
                : refused(Text.of("a part of the organisation"));
    }

    private Outcome<Request> refused(Text to) {
        return Outcome.refused(
                Problem.error(CODE, Text.of("The report {0} cannot be limited to {1}.", reporter.id(), to))
                        .hinting(Text.of("Take all of it.")));
    }

    private static <T> Function<T, Outcome<Request>> known(Outcome<Request> request) {
        return one -> request;
    }
}
