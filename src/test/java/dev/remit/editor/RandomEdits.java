package dev.remit.editor;

import dev.remit.edit.Dependencies;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Elements;
import dev.remit.edit.Frames;
import dev.remit.edit.Groupings;
import dev.remit.edit.Interactions;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Notes;
import dev.remit.edit.Ownerships;
import dev.remit.edit.Services;
import dev.remit.edit.Spot;
import dev.remit.edit.Teams;
import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All sorts of edits at random, of a small organisation that stays one: what is added is among a few ids, so that
/// it is deleted again sooner or later.
record RandomEdits(Random random) {
    static final Document START = Megacorp.of(5, 2, 1);

    private static final List<Id> TEAMS = ids(START.teams().stream().map(Team::id), "team-extra-");
    private static final List<Id> SERVICES = ids(START.services().stream().map(Service::id), "service-extra-");
    private static final List<Id> INTERACTIONS =
            ids(START.interactions().stream().map(Interaction::id), "interaction-extra-");
    private static final List<Id> GROUPS = ids(Stream.empty(), "group-extra-");
    private static final List<Id> DIAGRAMS = List.of(Id.of("map"), Id.of("diagram-extra"));
    private static final List<Id> TEXTS = ids(Stream.empty(), "text-extra-");

    Edit next() {
        return switch (random.nextInt(5)) {
            case 0 -> elements();
            case 1 -> teams();
            case 2 -> services();
            case 3 -> interactions();
            default -> diagrams();
        };
    }

    private Edit elements() {
        Id any = any(List.of(TEAMS, SERVICES, INTERACTIONS, GROUPS).get(random.nextInt(4)));
        return switch (random.nextInt(4)) {
            case 0 -> Elements.rename(any, name());
            case 1 -> Elements.delete(List.of(any));
            case 2 -> Groupings.addValueStream(any(GROUPS), name());
            default -> Groupings.addPlatform(any(GROUPS), name());
        };
    }

    private Edit teams() {
        var some = List.of(team(), team());
        return switch (random.nextInt(4)) {
            case 0 -> Teams.add(any(TEAMS), name(), any(TopologyType.values()));
            case 1 -> Teams.retype(team(), any(TopologyType.values()));
            case 2 -> Teams.join(some, any(GROUPS));
            default -> Teams.leaveGroups(some);
        };
    }

    private Edit services() {
        var some = List.of(service(), service());
        return switch (random.nextInt(8)) {
            case 0 -> Services.add(any(SERVICES), name());
            case 1 -> Services.addTo(any(SERVICES), name(), team());
            case 2 -> Ownerships.transfer(some, team());
            case 3 -> Ownerships.abandon(some);
            case 4 -> Ownerships.buildToo(some, team());
            case 5 -> Dependencies.need(service(), service());
            case 6 -> Dependencies.drop(service(), service());
            default -> Dependencies.soften(service(), service());
        };
    }

    private Edit interactions() {
        Ref<Interaction> interaction = new Ref<>(any(INTERACTIONS));
        return switch (random.nextInt(4)) {
            case 0 -> Interactions.add(interaction.id(), team(), team(), any(InteractionMode.values()));
            case 1 -> Interactions.mode(interaction, any(InteractionMode.values()));
            case 2 -> Interactions.swap(interaction);
            default -> Interactions.purpose(interaction, name());
        };
    }

    private Edit diagrams() {
        Id diagram = any(DIAGRAMS);
        var some = List.of(any(TEAMS), any(SERVICES));
        return switch (random.nextInt(12)) {
            case 0 -> Diagrams.create(diagram, name());
            case 1 -> Diagrams.rename(diagram, name());
            case 2 -> Diagrams.delete(diagram);
            case 3 -> Diagrams.place(diagram, Map.of(some.getFirst(), spot()));
            case 4 -> Diagrams.resize(diagram, any(TEAMS), spot(), 160 + random.nextInt(400), Optional.empty());
            case 5 -> Diagrams.lock(diagram, some);
            case 6 -> Diagrams.unplace(diagram, some);
            case 7 -> Diagrams.hide(diagram, some);
            case 8 -> Diagrams.show(diagram, some);
            case 9 -> Diagrams.route(diagram, any(INTERACTIONS), List.of(spot()));
            case 10 -> Notes.add(diagram, any(TEXTS), spot(), 80, 40, name());
            default -> Frames.add(diagram, any(TEXTS), name(), spot(), 300, 200);
        };
    }

    private Ref<Team> team() {
        return new Ref<>(any(TEAMS));
    }

    private Ref<Service> service() {
        return new Ref<>(any(SERVICES));
    }

    private String name() {
        return "Name " + random.nextInt(1_000_000);
    }

    private Spot spot() {
        return new Spot(8 * random.nextInt(200), 8 * random.nextInt(200));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static List<Id> ids(Stream<Id> standing, String prefix) {
        var extra = IntStream.range(0, 6).mapToObj(n -> Id.of(prefix + n));
        return Stream.concat(standing, extra).toList();
    }
}
