package dev.remit.report.raci;

import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Words;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Matrices for machines, as `cli.md` has them: names of columns and values are a contract.
final class RaciGrids {
    private static final List<String> ACTIVITY = List.of("service_id", "service", "model", "activity", "activity_name");

    private RaciGrids() {}

    /// One row a team that has a letter.
    static Grid tall(List<Matrix> matrices, Lettering lettering) {
        return new Grid(
                headed(List.of("team_id", "team", "letters", "origin")),
                () -> matrices.stream()
                        .flatMap(matrix -> lettering.rows(matrix).stream()
                                .flatMap(row -> tall(matrix, row, lettering.tiles(row)))));
    }

    /// One row an activity, one column a team that has a letter anywhere, in the order of ids.
    static Grid wide(List<Matrix> matrices, Lettering lettering) {
        var teams = lettered(matrices);
        return new Grid(
                headed(teams.values().stream().map(Team::name).toList()),
                () -> matrices.stream()
                        .flatMap(matrix -> lettering.rows(matrix).stream()
                                .map(row -> wide(matrix, row, lettering.tiles(row), teams))));
    }

    private static List<String> headed(List<String> more) {
        var header = new ArrayList<>(ACTIVITY);
        header.addAll(more);
        return header;
    }

    private static Stream<List<Cell>> tall(Matrix matrix, Row row, List<Cell> tiles) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell ->
                        tall(matrix, cell, tiles.get(matrix.column(cell.team().id()))));
    }

    private static List<Cell> tall(Matrix matrix, dev.remit.raci.Cell cell, Cell tile) {
        var row = row(matrix, cell.activity());
        row.add(new Words(cell.team().id().text()));
        row.add(new Words(cell.team().name()));
        row.add(tile);
        row.add(new Words(cell.origin().name().toLowerCase(Locale.ROOT)));
        return row;
    }

    private static List<Cell> wide(Matrix matrix, Row row, List<Cell> tiles, SortedMap<Id, Team> teams) {
        var letters = new TreeMap<Id, Cell>();
        for (int column = 0; column < tiles.size(); column++)
            letters.put(matrix.parties().get(column).team().id(), tiles.get(column));
        var wide = row(matrix, row.activity());
        for (Id team : teams.keySet()) wide.add(letters.getOrDefault(team, Blank.BLANK));
        return wide;
    }

    private static List<Cell> row(Matrix matrix, Activity activity) {
        var service = matrix.service();
        var row = new ArrayList<Cell>();
        row.add(new Words(service.id().text()));
        row.add(new Words(service.name()));
        row.add(matrix.model().<Cell>map(model -> new Words(model.name())).orElse(Blank.BLANK));
        row.add(new Words(activity.code()));
        row.add(new Words(activity.name().toString()));
        return row;
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
