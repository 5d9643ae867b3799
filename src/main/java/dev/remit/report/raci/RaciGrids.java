package dev.remit.report.raci;

import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Origin;
import dev.remit.raci.Row;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Words;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Matrices for machines, as `cli.md` has them: names of columns and values are a contract.
final class RaciGrids {
    private static final List<String> ACTIVITY = List.of("service_id", "service", "model", "activity", "activity_name");

    private static final List<Cell> ORIGINS = Stream.of(Origin.values())
            .<Cell>map(origin -> new Words(origin.name().toLowerCase(Locale.ROOT)))
            .toList();

    private RaciGrids() {}

    /// One row a team that has a letter.
    static Grid tall(List<Matrix> matrices, Lettering lettering) {
        return new Grid(
                headed(List.of("team_id", "team", "letters", "origin")),
                () -> matrices.stream().flatMap(matrix -> tall(matrix, lettering)));
    }

    /// One row an activity, one column a team that has a letter anywhere, in the order of ids.
    static Grid wide(List<Matrix> matrices, Lettering lettering) {
        var teams = lettered(matrices);
        return new Grid(
                headed(teams.values().stream().map(Team::name).toList()),
                () -> matrices.stream().flatMap(matrix -> wide(matrix, lettering, teams)));
    }

    private static List<String> headed(List<String> more) {
        var header = new ArrayList<>(ACTIVITY);
        header.addAll(more);
        return header;
    }

    private static Stream<List<Cell>> tall(Matrix matrix, Lettering lettering) {
        var service = service(matrix);
        var teams = matrix.parties().stream().map(party -> team(party.team())).toList();
        return lettering.rows(matrix).stream().flatMap(row -> tall(service, teams, row, lettering.tiles(row)));
    }

    private static Stream<List<Cell>> tall(List<Cell> service, List<List<Cell>> teams, Row row, List<Cell> tiles) {
        var activity = activity(row.activity());
        var cells = row.cells();
        return IntStream.range(0, cells.size())
                .filter(column -> !cells.get(column).isEmpty())
                .mapToObj(column -> joined(
                        service, activity, teams.get(column), List.of(tiles.get(column), origin(cells.get(column)))));
    }

    private static Cell origin(dev.remit.raci.Cell cell) {
        return ORIGINS.get(cell.origin().ordinal());
    }

    private static Stream<List<Cell>> wide(Matrix matrix, Lettering lettering, SortedMap<Id, Team> teams) {
        var service = service(matrix);
        return lettering.rows(matrix).stream()
                .map(row -> joined(service, activity(row.activity()), letters(matrix, lettering.tiles(row), teams)));
    }

    private static List<Cell> letters(Matrix matrix, List<Cell> tiles, SortedMap<Id, Team> teams) {
        var letters = new HashMap<Id, Cell>();
        for (int column = 0; column < tiles.size(); column++)
            letters.put(matrix.parties().get(column).team().id(), tiles.get(column));
        return teams.keySet().stream()
                .map(team -> letters.getOrDefault(team, Blank.BLANK))
                .toList();
    }

    @SafeVarargs
    private static List<Cell> joined(List<Cell>... parts) {
        var row = new ArrayList<Cell>();
        for (var part : parts) row.addAll(part);
        return row;
    }

    private static List<Cell> service(Matrix matrix) {
        var service = matrix.service();
        return List.of(
                new Words(service.id().text()),
                new Words(service.name()),
                matrix.model().<Cell>map(model -> new Words(model.name())).orElse(Blank.BLANK));
    }

    private static List<Cell> activity(Activity activity) {
        return List.of(new Words(activity.code()), new Words(activity.name().toString()));
    }

    private static List<Cell> team(Team team) {
        return List.of(new Words(team.id().text()), new Words(team.name()));
    }

    private static SortedMap<Id, Team> lettered(List<Matrix> matrices) {
        var teams = new TreeMap<Id, Team>();
        for (var matrix : matrices)
            for (var row : matrix.rows())
                for (var cell : row.cells())
                    if (!cell.isEmpty()) teams.put(cell.team().id(), cell.team());
        return teams;
    }
}
