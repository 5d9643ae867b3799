package dev.remit.format;

import dev.remit.model.Diagram;
import dev.remit.model.Element;
import dev.remit.model.Frame;
import dev.remit.model.Interaction;
import dev.remit.model.Note;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.model.ValueStream;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Words;
import dev.remit.shape.Id;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Some of what a diagram shows as a table for other programs: what each is called, what it is, and who answers for it.
public final class Excerpt {
    private static final List<Text> HEADER = List.of(Text.of("Name"), Text.of("Type"), Text.of("Owner"));

    private final Structure structure;
    private final Optional<Diagram> diagram;

    private Excerpt(Structure structure, Optional<Diagram> diagram) {
        this.structure = structure;
        this.diagram = diagram;
    }

    /// @param ids elements, notes and frames in the order of the rows; what does not exist has none
    /// @param diagram where the notes and frames stand
    public static Grid of(List<Id> ids, Structure structure, Id diagram) {
        var excerpt = new Excerpt(structure, structure.document().diagrams().find(diagram));
        return new Grid(
                HEADER.stream().map(Text::toString).toList(),
                ids.stream().flatMap(id -> excerpt.row(id).stream()).toList());
    }

    private Optional<List<Cell>> row(Id id) {
        return structure.document().find(id).map(this::row).or(() -> text(id));
    }

    private List<Cell> row(Element element) {
        return switch (element) {
            case Team team -> row(team.name(), type(team.topologyType()), "");
            case Service service -> row(service.name(), Text.of("{0}", Labelled.of(service.kind())), owners(service));
            case ValueStream stream -> row(stream.name(), Text.of("Value stream"), "");
            case PlatformGroup platform -> row(platform.name(), Text.of("Platform grouping"), "");
            case Interaction interaction -> row(ends(interaction), mode(interaction), "");
            default -> row(element.title(), Text.of("Element"), "");
        };
    }

    private static List<Cell> row(String name, Text type, String owner) {
        return List.of(new Words(name), new Words(type.toString()), new Words(owner));
    }

    private static Text type(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> Text.of("Stream-aligned team");
            case PLATFORM -> Text.of("Platform team");
            case ENABLING -> Text.of("Enabling team");
            case COMPLICATED_SUBSYSTEM -> Text.of("Complicated-subsystem team");
            case UNDEFINED -> Text.of("Team of undefined type");
        };
    }

    private String owners(Service service) {
        return structure.accountable(service).stream().map(structure::nameOf).collect(Collectors.joining(", "));
    }

    private String ends(Interaction interaction) {
        return Text.of("{0} and {1}", structure.nameOf(interaction.teamAId()), structure.nameOf(interaction.teamBId()))
                .toString();
    }

    private static Text mode(Interaction interaction) {
        return interaction.mode().map(mode -> Text.of("{0}", Labelled.of(mode))).orElse(Text.of("Interaction"));
    }

    private Optional<List<Cell>> text(Id id) {
        return diagram.stream().flatMap(it -> texts(it, id)).findFirst();
    }

    private static Stream<List<Cell>> texts(Diagram diagram, Id id) {
        return Stream.concat(
                diagram.notes().stream()
                        .filter(note -> note.id().equals(id))
                        .map(Note::text)
                        .map(text -> row(text, Text.of("Note"), "")),
                diagram.frames().stream()
                        .filter(frame -> frame.id().equals(id))
                        .map(Frame::title)
                        .map(title -> row(title, Text.of("Frame"), "")));
    }
}
