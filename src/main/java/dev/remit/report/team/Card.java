package dev.remit.report.team;

import dev.remit.analysis.Facts;
import dev.remit.model.Coverage;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.InteractionState;
import dev.remit.model.Lifecycle;
import dev.remit.model.PlanStep;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Rotation;
import dev.remit.model.Scenario;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.report.Anchor;
import dev.remit.report.Definitions.Definition;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.shape.Labelled;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one team tells the others about itself (Team API of Team Topologies), and what it leaves open.
record Card(Team team, Facts facts) {
    private static final Words NONE = Words.of(Text.of("none"));

    /// Where it is told of.
    Anchor place() {
        return Anchor.of("team", team.id());
    }

    /// In the order of the published template.
    List<Definition> fields() {
        return List.of(
                new Definition(Text.of("Focus").toString(), List.of(focus())),
                new Definition(Text.of("Type").toString(), List.of(type())),
                new Definition(Text.of("Part of").toString(), home()),
                new Definition(Text.of("Services provided to other teams").toString(), provided()),
                new Definition(
                        Text.of("Service expectation").toString(),
                        List.of(said(team.contact().serviceExpectation()))),
                new Definition(
                        Text.of("Versioning").toString(),
                        List.of(said(team.contact().versioning()))),
                new Definition(
                        Text.of("Search the wiki for").toString(),
                        List.of(said(team.contact().wikiTerms()))),
                new Definition(Text.of("Chat channel").toString(), List.of(channel())),
                new Definition(
                        Text.of("Daily sync").toString(),
                        List.of(said(team.contact().syncTime()))),
                new Definition(Text.of("On call").toString(), onCall()),
                new Definition(Text.of("Working on now").toString(), work()));
    }

    /// How many of what others need to know nobody wrote down.
    long unknown() {
        return fields().stream()
                .flatMap(field -> field.values().stream())
                .filter(value -> value.text().equals(Words.UNKNOWN.text()))
                .count();
    }

    /// What those are called.
    List<String> open() {
        return fields().stream()
                .filter(field ->
                        field.values().stream().anyMatch(value -> value.text().equals(Words.UNKNOWN.text())))
                .map(Definition::term)
                .toList();
    }

    Words focus() {
        return said(team.charter().focus().or(team::purpose));
    }

    Words type() {
        return Words.of(Text.of("{0}, {1}", Labelled.of(team.topologyType()), Labelled.of(team.specialism())));
    }

    Words channel() {
        return said(team.contact().chatChannel());
    }

    private List<Words> home() {
        var document = facts.document();
        var platform = team.platformGroupId()
                .flatMap(document.platformGroups()::find)
                .map(PlatformGroup::name)
                .map(name -> Words.of(Text.of("platform {0}", name)));
        var stream = team.valueStreamId()
                .flatMap(document.valueStreams()::find)
                .map(ValueStream::name)
                .map(name -> Words.of(Text.of("value stream {0}", name)));
        var all = java.util.stream.Stream.concat(platform.stream(), stream.stream())
                .toList();
        return all.isEmpty() ? List.of(NONE) : all;
    }

    /// By the interactions in which it provides something as a service.
    private List<Words> provided() {
        var lines = facts.structure().interactions(team).stream()
                .filter(each -> each.is(InteractionMode.X_AS_A_SERVICE)
                        && each.teamAId().equals(team.ref()))
                .map(this::provided)
                .sorted(Comparator.comparing(Words::text))
                .toList();
        return lines.isEmpty() ? List.of(NONE) : lines;
    }

    private Words provided(Interaction interaction) {
        String to = facts.structure().nameOf(interaction.teamBId());
        var services = interaction.serviceIds().stream()
                .map(ref -> facts.structure()
                        .service(ref)
                        .map(Service::name)
                        .orElse(ref.id().text()))
                .toList();
        return services.isEmpty()
                ? Words.of(Text.of("to {0}", to))
                : Words.of(Text.of("{0} to {1}", dev.remit.text.Words.list(services), to));
    }

    List<Words> onCall() {
        var rotations = facts.rotations(team);
        if (rotations.isEmpty()) return List.of(Words.of(Text.of("takes turns in no rotation")));
        return rotations.stream().map(Card::told).toList();
    }

    private static Words told(Rotation rotation) {
        String when = rotation.coverage().map(Coverage::label).orElseGet(Words.UNKNOWN::text);
        return rotation.ackTargetMin()
                .map(minutes -> Words.of(Text.of("{0}: {1}, answers within {2} min", rotation.name(), when, minutes)))
                .orElseGet(() -> Words.of(Text.of("{0}: {1}", rotation.name(), when)));
    }

    /// The steps of plans that it owns and that are not done.
    private List<Words> work() {
        var steps = facts.document().scenarios().stream()
                .flatMap((Scenario plan) -> plan.steps().stream())
                .filter(step -> step.ownerTeamId().equals(Optional.of(team.ref()))
                        && step.doneOn().isEmpty())
                .map(Card::told)
                .toList();
        return steps.isEmpty() ? List.of(Words.of(Text.of("no step of a plan"))) : steps;
    }

    private static Words told(PlanStep step) {
        String title = step.title().orElseGet(() -> step.id().text());
        String from = step.startDate().map(Object::toString).orElseGet(Words.UNKNOWN::text);
        String to = step.endDate().map(Object::toString).orElseGet(Words.UNKNOWN::text);
        return Words.of(Text.of("{0}, {1} to {2}", title, from, to));
    }

    /// What it owns and did not retire.
    List<Service> owned() {
        return facts.structure().ownedBy(team).stream()
                .filter(service -> !service.is(Lifecycle.RETIRED))
                .sorted(Comparator.comparing(Service::name, NameOrder.BY_NAME))
                .toList();
    }

    /// Those that happen now, then those that are planned.
    List<Interaction> interactions() {
        return facts.document().interactions().stream()
                .filter(each -> each.state() != InteractionState.ENDED)
                .filter(each ->
                        each.teamAId().equals(team.ref()) || each.teamBId().equals(team.ref()))
                .sorted(Comparator.comparing(Interaction::state)
                        .thenComparing(each -> facts.structure().nameOf(each.other(team.ref()))))
                .toList();
    }

    private static Words said(Optional<String> words) {
        return words.map(Words::of).orElseGet(() -> Words.UNKNOWN.toned(Tone.WARNING));
    }
}
