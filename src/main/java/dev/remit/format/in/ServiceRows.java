package dev.remit.format.in;

import dev.remit.format.Imported;
import dev.remit.format.Importer.Source;
import dev.remit.format.Sheet;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Field;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Takes the rows of a table one by one into a document: a service each, its teams as they are met.
///
/// A row is matched by where it came from, then by name, against the document as it was; rows of one table never
/// merge, so a repeated name becomes `name-2`.
final class ServiceRows {
    private static final Shape<Service> SHAPE = Shape.of(Service.class);

    private final List<String> header;
    private final ColumnMap map;
    private final Source source;
    private final Document before;
    private Document document;
    private final Map<String, Id> teams = new HashMap<>();
    private final Set<Id> taken = new HashSet<>();
    private final Set<Id> added = new TreeSet<>();
    private final Set<Id> changed = new TreeSet<>();
    /// A set, as one cell may fill two attributes.
    private final Set<Problem> problems = new LinkedHashSet<>();

    ServiceRows(List<String> header, ColumnMap map, Source source, Document into) {
        this.header = header;
        this.map = map;
        this.source = source;
        this.before = into;
        this.document = into;
        into.teams().forEach(team -> teams.putIfAbsent(team.name(), team.id()));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Imported imported() {
        return new Imported(document, List.copyOf(added), List.copyOf(changed));
    }

    void take(Sheet.Row row) {
        Optional<String> name = value(map.service().getOrDefault("name", CellRule.of("")), row);
        if (name.isEmpty()) {
            problems.add(Problem.error("E-MAP-004", Place.at(row.line(), 1), Text.of("The row names no service.")));
            return;
        }
        Optional<Service> known = known(name.get());
        Id id = known.map(Service::id).orElseGet(() -> free(Id.slug(name.get(), "service")));
        taken.add(id);
        read(fields(row, id, name.get(), known), row).ifPresent(service -> put(service, known));
    }

    private void put(Service service, Optional<Service> known) {
        if (known.isPresent() && known.get().equals(service)) return;
        document = document.with(service);
        (known.isPresent() ? changed : added).add(service.id());
    }

    private Optional<Service> known(String name) {
        return before.services().stream()
                .filter(service -> !taken.contains(service.id()))
                .filter(service -> isFrom(service, name) || service.name().equals(name))
                .findFirst();
    }

    private boolean isFrom(Service service, String name) {
        return service.source()
                .filter(from -> from.kind().equals("csv")
                        && from.file().equals(source.file().name())
                        && from.key().equals(name))
                .isPresent();
    }

    /// What the document says of the service, with what the row says over it.
    private Draft fields(Sheet.Row row, Id id, String name, Optional<Service> known) {
        Draft draft = known.map(SHAPE::raw).map(ServiceRows::draft).orElse(Draft.of(id.text()));
        for (var rule : map.service().entrySet()) {
            Field<Service, ?> field = SHAPE.field(rule.getKey());
            var cell = value(rule.getValue(), row);
            if (cell.isPresent()) draft = draft.with(field.name(), Cells.raw(cell.get(), field.kind()));
        }
        Optional<Id> owner = map.owner().flatMap(rule -> value(rule, row)).map(this::team);
        Optional<Id> firstLine =
                map.firstLine().flatMap(rule -> value(rule, row)).map(this::team);
        if (owner.isPresent()) draft = draft.with("owners", List.of(accountable(owner.get())));
        if (firstLine.isPresent() && !firstLine.equals(owner))
            draft = draft.with("operating", paged(draft, firstLine.get()));
        return draft.with("source", from(name));
    }

    private Optional<Service> read(Draft draft, Sheet.Row row) {
        var reading = Reading.ofThisVersion();
        var service = SHAPE.read(draft.raw(), reading);
        for (Problem problem : reading.problems()) problems.add(problem.at(place(problem, row)));
        return reading.hasErrors() ? Optional.empty() : service;
    }

    /// The cell the attribute came from.
    private Place place(Problem problem, Sheet.Row row) {
        String attribute = problem.place().pointer().split("/", 3)[1];
        int column = Optional.ofNullable(map.service().get(attribute))
                .flatMap(CellRule::column)
                .map(header::indexOf)
                .orElse(0);
        return Csv.place(source.file().content().bytes(), row.line(), column);
    }

    private Optional<String> value(CellRule rule, Sheet.Row row) {
        int column = rule.column().map(header::indexOf).orElse(-1);
        return rule.value(column < 0 ? "" : row.values().get(column));
    }

    /// The team of that name, founded where there is none yet.
    private Id team(String name) {
        return teams.computeIfAbsent(name, missing -> {
            Id id = free(Id.slug(missing, "team"));
            var team = Draft.of(id.text())
                    .with("name", missing)
                    .with("source", from(missing))
                    .as(Team.class);
            document = document.with(team);
            added.add(id);
            return id;
        });
    }

    private Id free(Id wanted) {
        Id id = wanted;
        for (int number = 2; document.find(id).isPresent() || taken.contains(id); number++)
            id = numbered(wanted, number);
        return id;
    }

    private static Id numbered(Id id, int number) {
        String end = "-" + number;
        String start = id.text().substring(0, Math.min(id.text().length(), 63 - end.length()));
        return Id.of(start + end);
    }

    private Draft from(String key) {
        return Draft.EMPTY
                .with("kind", "csv")
                .with("file", source.file().name())
                .with("key", key)
                .with("at", source.day().toString());
    }

    private static Draft accountable(Id team) {
        return Draft.EMPTY.with("teamId", team.text()).with("role", "ACCOUNTABLE");
    }

    private static Draft paged(Draft service, Id team) {
        Draft operating = service.fields().get("operating") instanceof Raw.Fields fields ? draft(fields) : Draft.EMPTY;
        return operating.with("firstLineTeamId", team.text());
    }

    private static Draft draft(Raw raw) {
        return raw instanceof Raw.Fields fields ? new Draft(new LinkedHashMap<>(fields.fields())) : Draft.EMPTY;
    }
}
