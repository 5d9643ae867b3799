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
import dev.remit.report.Telling;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Limits a report to what was chosen. What it does not heed is refused, so that nobody takes all for a part.
record Limits(Reporter reporter, Request all) {
    private static final String CODE = "E-EXP-041";

    Outcome<Request> to(Scope scope, Optional<Diagram> diagram) {
        return switch (scope) {
            case Scope.All _ -> Outcome.done(all);
            case Scope.View _ -> ofPart() ? Outcome.done(shown(diagram)) : refusedPart();
            case Part part -> part.chosen().then(this::to);
        };
    }

    /// The same, told in this way.
    Outcome<Request> told(Telling telling) {
        if (!telling.sections().isEmpty() && !heeds(Choice.SECTIONS)) return refused(Text.of("sections"));
        if (!telling.activities().isEmpty() && !heeds(Choice.ACTIVITIES)) return refused(Text.of("activities"));
        var activities = all.facts().raci().activities();
        return known("section", telling.sections().stream(), reporter.sections(), Section::id)
                .then(_ -> known("activity", telling.activities().stream(), activities, Activity::code))
                .map(_ -> all.told(telling));
    }

    private Outcome<Request> to(Part part) {
        if (!ofPart()) return refusedPart();
        var teams = part.teams().stream().map(Id::text);
        var services = part.services().stream().map(Id::text);
        return known("team", teams, all.teams(), team -> team.id().text())
                .then(_ -> known(
                        "service",
                        services,
                        all.services(),
                        service -> service.id().text()))
                .then(_ -> heeds(Choice.SERVICES) || part.services().isEmpty()
                        ? Outcome.done(of(part))
                        : refused(Text.of("services")));
    }

    private boolean ofPart() {
        return heeds(Choice.SERVICES) || heeds(Choice.TEAMS);
    }

    private boolean heeds(Choice choice) {
        return reporter.choices().contains(choice);
    }

    /// All of it, where each name is that of something.
    private <T> Outcome<Request> known(String kind, Stream<String> names, List<T> things, Function<T, String> name) {
        Outcome<Request> request = Outcome.done(all);
        for (String each : names.sorted().toList())
            request = Named.here(kind, each, things, name).then(after(request));
        return request;
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

    private Outcome<Request> refusedPart() {
        return refused(Text.of("a part of the organisation"));
    }

    private Outcome<Request> refused(Text to) {
        return Outcome.refused(
                Problem.error(CODE, Text.of("The report {0} cannot be limited to {1}.", reporter.id(), to))
                        .hinting(Text.of("Take all of it.")));
    }

    private static <T> Function<T, Outcome<Request>> after(Outcome<Request> request) {
        return one -> request;
    }
}
