package dev.remit.ui.raci;

import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;

/// What stands in the lines and columns of the grid, but not the letters: those are looked up in a [Raci] when they are
/// seen, so that 300,000 lines cost no more than their names.
public record Tableau(View view, Sieve sieve, List<Line> lines, List<Column> columns) {
    public static final Tableau EMPTY =
            new Tableau(new View.OfActivity(Optional.empty()), Sieve.ALL, List.of(), List.of());

    public Tableau {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    /// Takes a while for a large organisation, so it is made beside the window.
    public static Tableau of(Raci raci, View view, Sieve sieve) {
        return switch (view) {
            case View.OfService(var service) ->
                raci.find(service)
                        .map(matrix ->
                                new Tableau(view, sieve, Lines.ofService(matrix, sieve), Columns.ofService(matrix)))
                        .orElse(new Tableau(view, sieve, List.of(), List.of()));
            case View.OfTeam(var team) -> {
                var matrices = Lines.taken(raci, team);
                yield new Tableau(
                        view, sieve, Lines.ofTeam(raci, matrices, team, sieve), Columns.ofTeam(raci, matrices, team));
            }
            case View.OfActivity(var activity) ->
                new Tableau(view, sieve, Lines.ofActivity(raci, activity, sieve), Columns.ofAll(raci));
        };
    }

    public boolean isEmpty() {
        return columns.isEmpty() || lines.stream().noneMatch(Line.Entry.class::isInstance);
    }

    public Optional<Line.Entry> entry(int line) {
        boolean isThere = line >= 0 && line < lines.size();
        return isThere && lines.get(line) instanceof Line.Entry entry ? Optional.of(entry) : Optional.empty();
    }

    /// The cell at that place; empty between cells, as on a title.
    public Optional<Spot> spot(Place at) {
        if (at.column() < 0 || at.column() >= columns.size()) return Optional.empty();
        return entry(at.line()).map(entry -> spot(entry, columns.get(at.column())));
    }

    private Spot spot(Line.Entry entry, Column column) {
        return switch (column) {
            case Column.OfTeam it -> new Spot(entry.service(), entry.activity().orElse(""), it.team());
            case Column.OfActivity it -> new Spot(entry.service(), it.activity().code(), team());
        };
    }

    public Optional<Cell> cell(Place at, Raci raci) {
        return spot(at).flatMap(spot -> spot.in(raci));
    }

    private Id team() {
        if (view instanceof View.OfTeam(var team)) return team;
        throw new IllegalStateException("Activities stand across only where one team is looked at: " + view);
    }

    /// Whether a line is well formed: of the activity it is about, or of all that stand across.
    public Optional<Check> check(int line, Raci raci) {
        return entry(line).flatMap(entry -> raci.find(entry.service()).map(matrix -> check(entry, matrix)));
    }

    private Check check(Line.Entry entry, Matrix matrix) {
        var one = entry.activity().flatMap(matrix::row);
        return one.map(Check::of)
                .orElseGet(() -> Check.of(columns.stream()
                        .flatMap(column -> matrix.row(column.key()).stream())
                        .toList()));
    }

    /// Where a cell stands; empty where it is not shown.
    public Optional<Place> place(Spot spot) {
        for (int line = 0; line < lines.size(); line++) {
            if (!(lines.get(line) instanceof Line.Entry entry)
                    || !entry.service().equals(spot.service())) continue;
            if (entry.activity().isPresent() && !entry.activity().get().equals(spot.activity())) continue;
            for (int column = 0; column < columns.size(); column++) {
                if (spot(entry, columns.get(column)).equals(spot)) return Optional.of(new Place(line, column));
            }
        }
        return Optional.empty();
    }
}
