package dev.remit.editor;

import dev.remit.draw.arrange.TeamForm;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Frames;
import dev.remit.edit.FreeIds;
import dev.remit.edit.Groupings;
import dev.remit.edit.Notes;
import dev.remit.edit.Services;
import dev.remit.edit.Spot;
import dev.remit.edit.Teams;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What can be put on a diagram: what it is called, how large it is at first, and how it is made.
public enum Blueprint {
    STREAM_ALIGNED_TEAM(Text.of("Stream-aligned team"), new Size(200, 64)),
    PLATFORM_TEAM(Text.of("Platform team"), new Size(200, 64)),
    ENABLING_TEAM(Text.of("Enabling team"), new Size(104, 272)),
    SUBSYSTEM_TEAM(Text.of("Complicated-subsystem team"), new Size(200, 64)),
    UNDEFINED_TEAM(Text.of("Team of undefined type"), new Size(200, 64)),
    SERVICE(Text.of("Service"), new Size(TeamForm.CHIP_WIDTH, TeamForm.CHIP_HEIGHT)),
    VALUE_STREAM(Text.of("Value stream"), new Size(320, 160)),
    PLATFORM(Text.of("Platform grouping"), new Size(320, 160)),
    NOTE(Text.of("Note"), new Size(160, 96)),
    FRAME(Text.of("Frame"), new Size(640, 400));

    private final Text label;
    private final Size size;

    Blueprint(Text label, Size size) {
        this.label = label;
        this.size = size;
    }

    public Text label() {
        return label;
    }

    public Size size() {
        return size;
    }

    public Optional<TopologyType> topology() {
        return switch (this) {
            case STREAM_ALIGNED_TEAM -> Optional.of(TopologyType.STREAM_ALIGNED);
            case PLATFORM_TEAM -> Optional.of(TopologyType.PLATFORM);
            case ENABLING_TEAM -> Optional.of(TopologyType.ENABLING);
            case SUBSYSTEM_TEAM -> Optional.of(TopologyType.COMPLICATED_SUBSYSTEM);
            case UNDEFINED_TEAM -> Optional.of(TopologyType.UNDEFINED);
            case SERVICE, VALUE_STREAM, PLATFORM, NOTE, FRAME -> Optional.empty();
        };
    }

    /// What it is called until somebody names it; a note says nothing at first.
    public Text newName() {
        return switch (this) {
            case STREAM_ALIGNED_TEAM, PLATFORM_TEAM, ENABLING_TEAM, SUBSYSTEM_TEAM, UNDEFINED_TEAM ->
                Text.of("New team");
            case SERVICE -> Text.of("New service");
            case VALUE_STREAM -> Text.of("New value stream");
            case PLATFORM -> Text.of("New platform");
            case NOTE -> Text.of("Note");
            case FRAME -> Text.of("New frame");
        };
    }

    /// The step of adding one, as the history tells it.
    public Text step(String name) {
        return switch (this) {
            case STREAM_ALIGNED_TEAM, PLATFORM_TEAM, ENABLING_TEAM, SUBSYSTEM_TEAM, UNDEFINED_TEAM ->
                Text.of("Add team {0}", Cut.name(name));
            case SERVICE -> Text.of("Add service {0}", Cut.name(name));
            case VALUE_STREAM -> Text.of("Add value stream {0}", Cut.name(name));
            case PLATFORM -> Text.of("Add platform {0}", Cut.name(name));
            case NOTE -> Text.of("Add a note");
            case FRAME -> Text.of("Add frame {0}", Cut.name(name));
        };
    }

    /// One that is made: its id, and the edit that makes it.
    public record Made(Id id, Edit edit) {}

    /// One of that name with its top left corner at the spot of a diagram.
    ///
    /// @param home what it is put into: a service into a team, a team into a grouping
    public Made make(String name, Spot at, Optional<Id> home, Id diagram, Document document) {
        return switch (this) {
            case STREAM_ALIGNED_TEAM, PLATFORM_TEAM, ENABLING_TEAM, SUBSYSTEM_TEAM, UNDEFINED_TEAM ->
                made(id -> team(id, name, home), FreeIds.in(document, name, "team"), at, diagram);
            case SERVICE -> service(name, at, home, diagram, document);
            case VALUE_STREAM ->
                grouping(id -> Groupings.addValueStream(id, name), FreeIds.in(document, name, "stream"), at, diagram);
            case PLATFORM ->
                grouping(id -> Groupings.addPlatform(id, name), FreeIds.in(document, name, "platform"), at, diagram);
            case NOTE -> note(name, at, diagram, document);
            case FRAME -> frame(name, at, diagram, document);
        };
    }

    private Edit team(Id id, String name, Optional<Id> home) {
        Edit added = Teams.add(id, name, topology().orElse(TopologyType.UNDEFINED));
        return home.map(grouping -> added.then(Teams.join(List.of(new Ref<Team>(id)), grouping)))
                .orElse(added);
    }

    private Made made(Function<Id, Edit> adding, Id id, Spot at, Id diagram) {
        return new Made(
                id,
                adding.apply(id)
                        .then(Diagrams.show(diagram, List.of(id)))
                        .then(Diagrams.place(diagram, Map.of(id, at))));
    }

    private Made grouping(Function<Id, Edit> adding, Id id, Spot at, Id diagram) {
        Edit sized = Diagrams.resize(diagram, id, at, (int) size.width(), Optional.of((int) size.height()));
        return new Made(id, adding.apply(id).then(sized));
    }

    private Made service(String name, Spot at, Optional<Id> home, Id diagram, Document document) {
        Id id = FreeIds.in(document, name, "service");
        if (home.isEmpty()) return made(fresh -> Services.add(fresh, name), id, at, diagram);
        Edit added = Services.addTo(id, name, new Ref<>(home.get()));
        return new Made(id, added.then(Diagrams.show(diagram, List.of(id))));
    }

    private Made note(String text, Spot at, Id diagram, Document document) {
        Id id = FreeIds.in(document, diagram, "note", "note");
        return new Made(id, Notes.add(diagram, id, at, (int) size.width(), (int) size.height(), text));
    }

    private Made frame(String title, Spot at, Id diagram, Document document) {
        Id id = FreeIds.in(document, diagram, "frame", "frame");
        return new Made(id, Frames.add(diagram, id, title, at, (int) size.width(), (int) size.height()));
    }
}
