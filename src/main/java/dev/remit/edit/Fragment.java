package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Frame;
import dev.remit.model.Interaction;
import dev.remit.model.Node;
import dev.remit.model.Note;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import dev.remit.shape.Values;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was copied: elements and where they stand, with the document they are from.
@About("What was copied: elements and where they stand, with the document they are from.")
public record Fragment(
        @About("The version of the format, such as 1.0.") String schemaVersion,
        @About("The document it was copied from.") String copiedFrom,
        @About("The value streams.") Table<ValueStream> valueStreams,
        @About("The platform groupings.") Table<PlatformGroup> platformGroups,
        @About("The teams.") Table<Team> teams,
        @About("The services.") Table<Service> services,
        @About("The interactions between these teams.") Table<Interaction> interactions,
        @About("Where elements stand, by their ids.") Map<Id, Node> nodes,
        @About(value = "Texts of the diagram.", key = "id") List<Note> notes,
        @About(value = "Pages of the diagram.", key = "id") List<Frame> frames,

        @About("What others are called that these refer to, by their ids.")
        Map<Id, String> names,

        Kept kept) {
    private static final Shape<Fragment> SHAPE = Shape.of(Fragment.class);

    static Fragment of(Values v) {
        return new Fragment(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next());
    }

    /// The chosen teams, services, groupings, notes and frames, the interactions between the chosen teams, and where
    /// they stand in the diagram. What else was chosen is left out.
    ///
    /// @param source names the document, so that pasting can tell whether it is the same
    public static Fragment of(Document document, Id diagram, Collection<Id> ids, String source) {
        return new Copying(document, Diagrams.of(document, diagram), Set.copyOf(ids)).from(source);
    }

    /// The fragment, or empty after telling `in` all that is wrong with it.
    public static Optional<Fragment> read(Raw raw, Reading in) {
        return SHAPE.read(raw, in);
    }

    public Raw raw() {
        return SHAPE.raw(this);
    }

    public boolean isEmpty() {
        return elements().isEmpty() && notes.isEmpty() && frames.isEmpty();
    }

    /// All elements, what others refer to first.
    public List<Element> elements() {
        return Stream.<Table<? extends Element>>of(valueStreams, platformGroups, teams, services, interactions)
                .<Element>flatMap(Table::stream)
                .toList();
    }

    /// The diagram shows the elements too, for the document they are from; each that was not shown there or had no
    /// place stands that far from where it was copied. Notes and frames, which belong to one diagram, are copied.
    public Edit pasteReferences(Id diagram, Spot offset) {
        return document ->
                new Pasting(this, document, offset).references(diagram).apply(document);
    }

    /// New elements like these, for any document, shown in the diagram that far from where they were copied.
    public Pasted pasteCopies(Document document, Id diagram, Spot offset) {
        return new Pasting(this, document, offset).copies(diagram);
    }
}
