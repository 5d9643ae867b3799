package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Edits somebody might make next, sensible or not, the same for the same seed.
final class RandomEdits {
    private static final List<Id> DIAGRAMS = List.of(Id.of("map"), Id.of("second"), Id.of("third"), Id.of("team"));
    private static final List<String> NAMES = List.of(
            "Team",
            "Cart",
            "Ärger & Ähnliches",
            "",
            " ",
            "two\nlines",
            "x".repeat(600),
            "\ud83d\ude00",
            "\ud83d",
            "\u0000");

    private static final int MOST_ELEMENTS = 150;

    private final SplittableRandom random;
    private Document document = Document.named("Test");

    RandomEdits(long seed) {
        random = new SplittableRandom(seed);
    }

    Edit next(Document now) {
        document = now;
        int size = document.tables().stream().mapToInt(Table::size).sum();
        if (size > MOST_ELEMENTS)
            return Elements.delete(Stream.generate(this::any).limit(size / 3).toList());
        var kinds = List.<List<Supplier<Edit>>>of(creating(), owning(), connecting(), drawing(), writing(), copying());
        return oneOf(oneOf(kinds)).get();
    }

    private List<Supplier<Edit>> creating() {
        return List.of(
                () -> Teams.add(fresh(), name(), oneOf(TopologyType.values())),
                () -> Services.add(fresh(), name()),
                () -> Services.addTo(fresh(), name(), team()),
                () -> Groupings.addValueStream(fresh(), name()),
                () -> Groupings.addPlatform(fresh(), name()),
                () -> Elements.rename(any(), name()),
                () -> Elements.delete(List.of(any(), any())),
                () -> Teams.retype(team(), oneOf(TopologyType.values())),
                () -> Teams.join(List.of(team(), team()), any()),
                () -> Teams.leaveGroups(List.of(team())));
    }

    private List<Supplier<Edit>> owning() {
        return List.of(
                () -> Ownerships.transfer(List.of(service(), service()), team()),
                () -> Ownerships.abandon(List.of(service())),
                () -> Ownerships.buildToo(List.of(service()), team()),
                () -> Ownerships.add(service(), team()),
                () -> Ownerships.contribute(service(), List.of(team())));
    }

    private List<Supplier<Edit>> connecting() {
        return List.of(
                () -> Interactions.add(fresh(), team(), team(), mode()),
                () -> Interactions.serve(team(), team()),
                () -> Interactions.mode(interaction(), mode()),
                () -> Interactions.swap(interaction()),
                () -> Interactions.reconnect(interaction(), team(), team()),
                () -> Interactions.purpose(interaction(), name()),
                () -> Interactions.reviewBy(interaction(), Optional.of(LocalDate.of(2026, 9, 1))),
                () -> Dependencies.need(service(), service()),
                () -> Dependencies.drop(service(), service()),
                () -> Dependencies.reconnect(service(), service(), service()),
                () -> Dependencies.soften(service(), service()),
                () -> Dependencies.harden(service(), service()));
    }

    private List<Supplier<Edit>> drawing() {
        return List.of(
                () -> Diagrams.create(diagram(), name()),
                () -> Diagrams.rename(diagram(), name()),
                () -> Diagrams.duplicate(diagram(), diagram(), name()),
                () -> Diagrams.delete(diagram()),
                () -> Diagrams.place(diagram(), spots()),
                () -> Diagrams.resize(diagram(), inDiagram(), spot(), pixels(), Optional.of(pixels())),
                () -> Diagrams.autoSize(diagram(), ids()),
                () -> Diagrams.lock(diagram(), ids()),
                () -> Diagrams.unlock(diagram(), ids()),
                () -> Diagrams.collapse(diagram(), ids()),
                () -> Diagrams.expand(diagram(), ids()),
                () -> Diagrams.layer(diagram(), Map.of(inDiagram(), pixels())),
                () -> Diagrams.unplace(diagram(), ids()),
                () -> Diagrams.order(diagram(), team().id(), ids()),
                () -> Diagrams.route(diagram(), interaction().id(), List.of(spot(), spot())),
                () -> Diagrams.lens(diagram(), Optional.of(name())),
                () -> Diagrams.show(diagram(), ids()),
                () -> Diagrams.hide(diagram(), ids()));
    }

    private List<Supplier<Edit>> writing() {
        return List.of(
                () -> Notes.add(diagram(), fresh(), spot(), pixels(), pixels(), name()),
                () -> Notes.write(diagram(), inDiagram(), name()),
                () -> Frames.add(diagram(), fresh(), name(), spot(), pixels(), pixels()),
                () -> Frames.rename(diagram(), inDiagram(), name()));
    }

    private List<Supplier<Edit>> copying() {
        return List.of(
                () -> fragment().pasteReferences(diagram(), spot()),
                () -> fragment().pasteCopies(document, diagram(), spot()).edit());
    }

    private Fragment fragment() {
        return Fragment.of(document, diagram(), ids(), "test");
    }

    /// Small numbers, so that ids are taken now and then, by elements of other kinds too.
    private Id fresh() {
        return Id.of("e" + random.nextInt(80));
    }

    private Id any() {
        List<Table<? extends Element>> tables =
                document.tables().stream().filter(table -> !table.isEmpty()).toList();
        return tables.isEmpty() ? fresh() : of(oneOf(tables));
    }

    private Ref<Team> team() {
        return new Ref<>(of(document.teams()));
    }

    private Ref<Service> service() {
        return new Ref<>(of(document.services()));
    }

    private Ref<Interaction> interaction() {
        return new Ref<>(of(document.interactions()));
    }

    /// Now and then one that does not exist.
    private Id of(Table<? extends Element> table) {
        return table.isEmpty() || random.nextInt(20) == 0
                ? fresh()
                : oneOf(table.toList()).id();
    }

    private Id diagram() {
        return oneOf(DIAGRAMS);
    }

    private Id inDiagram() {
        var texts = document.diagrams().stream()
                .flatMap(each -> each.notes().stream())
                .map(note -> note.id())
                .toList();
        return texts.isEmpty() || random.nextBoolean() ? any() : oneOf(texts);
    }

    private List<Id> ids() {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(any -> inDiagram())
                .toList();
    }

    private Map<Id, Spot> spots() {
        var spots = new TreeMap<Id, Spot>();
        for (Id id : ids()) spots.put(id, spot());
        return spots;
    }

    private Spot spot() {
        return new Spot(pixels(), pixels());
    }

    private int pixels() {
        return random.nextInt(50) == 0 ? random.nextInt() : random.nextInt(-200, 2000);
    }

    private String name() {
        return oneOf(NAMES);
    }

    private InteractionMode mode() {
        return oneOf(InteractionMode.values());
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
