package dev.remit.format.in;

import dev.remit.format.Sheet;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads the cells of rows as values of attributes, and remembers those it cannot read.
final class RowReader {
    private static final Shape<Service> SERVICE = Shape.of(Service.class);
    private static final Field<Team, ?> TEAM_NAME = Shape.of(Team.class).field("name");

    private final List<String> header;
    private final ColumnMap map;
    private final List<CellProblem> problems = new ArrayList<>();

    RowReader(List<String> header, ColumnMap map) {
        this.header = header;
        this.map = map;
    }

    List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /// What the row says, or empty after remembering what is wrong with it.
    Optional<ServiceRow> read(Sheet.Row row) {
        int before = problems.size();
        var name = map.service().get("name");
        if (name == null || text(name, row).isEmpty()) problem(row, 0, unnamed());
        var attributes = new LinkedHashMap<String, Object>();
        map.service()
                .forEach((attribute, rule) -> value(SERVICE.field(attribute), rule, row)
                        .ifPresent(value -> attributes.put(attribute, value)));
        var owner = map.owner().flatMap(rule -> team(rule, row));
        var firstLine = map.firstLine().flatMap(rule -> team(rule, row));
        return attributes.get("name") instanceof String text && problems.size() == before
                ? Optional.of(new ServiceRow(text, attributes, owner, firstLine))
                : Optional.empty();
    }

    private Optional<String> team(CellRule rule, Sheet.Row row) {
        return value(TEAM_NAME, rule, row).map(Object::toString);
    }

    private <V> Optional<V> value(Field<?, V> field, CellRule rule, Sheet.Row row) {
        return text(rule, row).flatMap(cell -> value(field.kind(), cell, rule, row));
    }

    private <V> Optional<V> value(Kind<V> kind, String cell, CellRule rule, Sheet.Row row) {
        var reading = Reading.ofThisVersion();
        Raw raw = Cells.raw(cell, kind);
        Optional<V> value = kind.read(raw, reading);
        reading.problems().forEach(problem -> problem(row, column(rule), problem));
        return value;
    }

    private Optional<String> text(CellRule rule, Sheet.Row row) {
        int column = column(rule);
        return rule.value(column < 0 ? "" : row.values().get(column));
    }

    private int column(CellRule rule) {
        return rule.column().map(header::indexOf).orElse(-1);
    }

    private void problem(Sheet.Row row, int column, Problem problem) {
        problems.add(new CellProblem(row.line(), Math.max(0, column), problem));
    }

    private static Problem unnamed() {
        return Problem.error("E-MAP-004", Text.of("The row names no service."));
    }
}
